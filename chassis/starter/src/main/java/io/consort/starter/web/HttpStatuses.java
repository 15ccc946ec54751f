package io.consort.starter.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;

/** Problems that HTTP itself defines. */
final class HttpStatuses {

    private HttpStatuses() {}

    static String slug(ErrorResponse failure) {
        return switch (HttpStatus.valueOf(failure.getStatusCode().value())) {
            case NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case NOT_ACCEPTABLE -> "not-acceptable";
            case UNSUPPORTED_MEDIA_TYPE -> "unsupported-media-type";
            default -> "malformed-request";
        };
    }

    static String detail(ErrorResponse failure) {
        return switch (HttpStatus.valueOf(failure.getStatusCode().value())) {
            case NOT_FOUND -> "There is nothing at this address.";
            case METHOD_NOT_ALLOWED -> "This address does not take that method; the header Allow names those it takes.";
            case NOT_ACCEPTABLE -> "None of the media types that you accept can be given here.";
            case UNSUPPORTED_MEDIA_TYPE -> "Send the body as application/json in UTF-8.";
            default -> "The request cannot be understood.";
        };
    }
}
