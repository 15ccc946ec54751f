package io.consort.starter.web;

import io.consort.kernel.problem.FieldError;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * Refuses first of all what whoever comes after it would stumble over: a query that is not percent-encoded UTF-8, and forms, which
 * are read nowhere here.
 */
final class WellFormed extends OncePerRequestFilter {

    private final Refusals refusals;

    WellFormed(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForm(request.getContentType())) {
            refusals.write(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "unsupported-media-type",
                    "Send the body as application/json in UTF-8.",
                    request,
                    response);
            return;
        }
        Optional<FieldError> error = error(request.getQueryString());
        if (error.isPresent()) {
            refusals.write(HttpStatus.BAD_REQUEST, "malformed-request", error.get(), request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isForm(@Nullable String type) {
        String lower = type == null ? "" : type.toLowerCase(Locale.ROOT);
        return lower.startsWith("application/x-www-form-urlencoded") || lower.startsWith("multipart/");
    }

    private static Optional<FieldError> error(@Nullable String query) {
        return query == null
                ? Optional.empty()
                : Stream.of(query.split("&"))
                        .map(each -> each.split("=", 2))
                        .flatMap(each -> error(each).stream())
                        .findFirst();
    }

    private static Optional<FieldError> error(String[] parameter) {
        if (parameter[0].isEmpty() && parameter.length > 1) {
            return Optional.of(new FieldError("", "A query parameter has no name."));
        }
        for (int i = 0; i < parameter.length; i++) {
            if (!isEncoded(parameter[i])) {
                String pointer = i == 0 ? "" : "/" + parameter[0];
                return Optional.of(new FieldError(pointer, "Not percent-encoded UTF-8 (RFC 3986)."));
            }
        }
        return Optional.empty();
    }

    private static boolean isEncoded(String part) {
        try {
            byte[] bytes = UriUtils.decode(part, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (IllegalArgumentException | CharacterCodingException malformed) {
            return false;
        }
    }
}
