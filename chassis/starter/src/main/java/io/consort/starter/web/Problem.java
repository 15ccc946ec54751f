package io.consort.starter.web;

import io.consort.kernel.problem.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as RFC 9457 has it.
 *
 * @param type the address of the page that documents it
 * @param title what kind of refusal, the same each time
 * @param status the HTTP status
 * @param detail what is refused here, and why
 * @param instance the path that was asked for
 * @param traceId finds the request in the logs; null where it is not traced
 * @param errors the fields it is about, each by a JSON Pointer; null when it is about none
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable String traceId,
        @Nullable List<FieldError> errors) {}
