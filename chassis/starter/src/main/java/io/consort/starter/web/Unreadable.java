package io.consort.starter.web;

import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says which field of a body cannot be read and why, in words that know nothing of parsers and classes. */
final class Unreadable {

    private Unreadable() {}

    static FieldError explain(HttpMessageNotReadableException failure) {
        if (!(failure.getCause() instanceof JacksonException cause)) {
            return new FieldError("", "A JSON body is required.");
        }
        String pointer = pointer(cause);
        DomainException refusal = refusal(cause);
        if (refusal != null) {
            String within = refusal.fields().isEmpty()
                    ? ""
                    : refusal.fields().getFirst().pointer();
            return new FieldError(pointer + within, refusal.detail());
        }
        return new FieldError(pointer, detail(cause));
    }

    private static @Nullable DomainException refusal(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof DomainException refusal) {
                return refusal;
            }
        }
        return null;
    }

    private static String detail(JacksonException cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown -> "There is no such field.";
            case InvalidNullException missing -> "It is required.";
            case InvalidTypeIdException unknown -> "Its \"kind\" is missing, or not one that is known.";
            case InvalidFormatException wrong -> "It cannot have this value.";
            case MismatchedInputException wrong -> mismatch(wrong);
            case StreamConstraintsException beyond ->
                "Beyond the limits of a request: nesting up to 32, numbers up to 40 digits, names up to 200 characters.";
            case StreamReadException malformed ->
                String.valueOf(malformed.getOriginalMessage()).startsWith("Duplicate")
                        ? "A field is given twice."
                        : "Not JSON in UTF-8.";
            default -> "It cannot be read.";
        };
    }

    private static String mismatch(MismatchedInputException wrong) {
        String message = String.valueOf(wrong.getOriginalMessage());
        if (message.startsWith("Missing required creator property") || message.contains("No content to map")) {
            return "It is required.";
        }
        if (message.startsWith("Trailing token")) {
            return "The body goes on after its JSON value.";
        }
        return "It is of the wrong type.";
    }

    /** The place as a JSON Pointer (RFC 6901). */
    private static String pointer(JacksonException cause) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : cause.getPath()) {
            pointer.append('/');
            String name = step.getPropertyName();
            pointer.append(name == null ? Integer.toString(step.getIndex()) : escape(name));
        }
        return pointer.toString();
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
