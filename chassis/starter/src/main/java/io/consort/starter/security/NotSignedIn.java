package io.consort.starter.security;

import io.consort.starter.web.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/** What is said where a token lets nobody in. */
final class NotSignedIn {

    private NotSignedIn() {}

    /** The token is none that is good here. */
    static void refuse(Refusals refusals, HttpServletRequest request, HttpServletResponse response) throws IOException {
        refusals.write(
                HttpStatus.UNAUTHORIZED,
                "unauthenticated",
                "The access token is not valid: it has expired, or was not given out for this platform.",
                request,
                response);
    }

    /** That cannot be known. */
    static void unknown(Refusals refusals, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        refusals.write(
                HttpStatus.SERVICE_UNAVAILABLE,
                "identity-unavailable",
                "The identity provider does not answer, so your token cannot be checked now. Try again.",
                request,
                response);
    }
}
