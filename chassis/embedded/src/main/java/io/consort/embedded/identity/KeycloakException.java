package io.consort.embedded.identity;

import org.jspecify.annotations.Nullable;

/** Keycloak could not be found, prepared or started. The message is a sentence for whoever starts it. */
public final class KeycloakException extends RuntimeException {

    KeycloakException(String message) {
        super(message);
    }

    KeycloakException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
