/** A Keycloak of one's own on this machine, with the realm {@code consort}, for evaluation and tests. */
@NullMarked
package io.consort.embedded.identity;

import org.jspecify.annotations.NullMarked;
