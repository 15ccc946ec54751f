/** Keycloak as the identity provider. */
@NullMarked
package io.consort.consortium.organisation.client;

import org.jspecify.annotations.NullMarked;
