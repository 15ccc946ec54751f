/** Tests with the real identity provider: one Keycloak for a whole test run. */
@NullMarked
package io.consort.testkit.identity;

import org.jspecify.annotations.NullMarked;
