package io.consort.gateway.session;

/** The provider no longer renews the session's tokens: the person signed out elsewhere, or was away too long. */
final class SessionEnded extends RuntimeException {

    SessionEnded() {
        super("The identity provider ended the sign-in", null, false, false);
    }
}
