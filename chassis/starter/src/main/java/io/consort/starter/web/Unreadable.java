package io.consort.starter.web;

import io.consort.kernel.json.Kebab;
import io.consort.kernel.json.Kinds;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
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

    static final String REQUIRED = "It is required.";
    static final String UNKNOWN = "There is no such field.";

    private Unreadable() {}

    static List<FieldError> explain(HttpMessageNotReadableException failure) {
        return failure.getCause() instanceof JacksonException cause
                ? explain(cause, "")
                : List.of(new FieldError("", "A JSON body is required."));
    }

    /**
     * What is wrong with a value, or with the parts of it that its own rules name.
     *
     * @param at where the value stands
     */
    static List<FieldError> explain(RuntimeException failure, String at) {
        String pointer = at + (failure instanceof JacksonException cause ? pointer(cause) : "");
        DomainException refusal = refusal(failure);
        if (refusal == null) {
            return List.of(new FieldError(pointer, detail(failure)));
        }
        return refusal.fields().isEmpty()
                ? List.of(new FieldError(pointer, refusal.detail()))
                : refusal.fields().stream()
                        .map(each -> new FieldError(pointer + each.pointer(), each.detail(), each.sentence()))
                        .toList();
    }

    private static @Nullable DomainException refusal(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof DomainException refusal) {
                return refusal;
            }
        }
        return null;
    }

    private static String detail(RuntimeException cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown -> UNKNOWN;
            case InvalidNullException missing -> REQUIRED;
            case InvalidTypeIdException unknown ->
                "Its \"kind\" is missing, or not one that is known: " + kinds(unknown) + ".";
            case InvalidFormatException wrong
            when wrong.getTargetType().isEnum() -> "It is one of: " + constants(wrong.getTargetType()) + ".";
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

    private static String kinds(InvalidTypeIdException unknown) {
        return String.join(", ", Kinds.of(unknown.getBaseType().getRawClass()).keySet());
    }

    /** The constants of an enum as a request writes them. */
    static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> Kebab.ofConstant((Enum<?>) constant))
                .collect(Collectors.joining(", "));
    }

    private static String mismatch(MismatchedInputException wrong) {
        String message = String.valueOf(wrong.getOriginalMessage());
        if (message.startsWith("Missing required creator property") || message.contains("No content to map")) {
            return REQUIRED;
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
            String name = step.getPropertyName();
            pointer.append(step(name == null ? Integer.toString(step.getIndex()) : name));
        }
        return pointer.toString();
    }

    /** One step of it. */
    static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
