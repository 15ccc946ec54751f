package io.consort.edge.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as RFC 9457 has it. Spring's own {@code ProblemDetail} takes only a {@code URI} for what was asked for, and what was asked
 * for need not be one.
 *
 * @param type the address of the page that documents it
 * @param title what kind of refusal, the same each time
 * @param status the HTTP status
 * @param detail what is refused here, and why
 * @param instance the path that was asked for; null where a server does not say
 * @param traceId finds the request in the logs; null where it is not traced
 * @param errors the fields it is about, each by a JSON Pointer; null when it is about none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable String traceId,
        @Nullable List<FieldError> errors) {

    /**
     * What is wrong with one field.
     *
     * @param pointer where it stands, as a JSON Pointer (RFC 6901)
     * @param detail why
     * @param sentence the same in each language, as a service says its sentences; null where there is English alone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FieldError(
            String pointer, String detail, @Nullable Object sentence) {}
}
