package io.consort.starter.web;

import org.springframework.http.HttpStatus;

/** A refusal that HTTP itself has a status for, before any domain is asked. */
final class EdgeException extends RuntimeException {

    private final HttpStatus status;
    private final String slug;

    EdgeException(HttpStatus status, String slug, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.slug = slug;
    }

    HttpStatus status() {
        return status;
    }

    String slug() {
        return slug;
    }

    String detail() {
        return String.valueOf(getMessage());
    }

    static EdgeException unauthenticated() {
        return new EdgeException(
                HttpStatus.UNAUTHORIZED, "unauthenticated", "Sign in, or send a valid access token as a bearer token.");
    }
}
