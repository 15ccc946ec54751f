package io.consort.starter.web;

import io.consort.edge.body.Converters;
import io.consort.edge.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Settles before an endpoint is called that its body can be read and its answer will be accepted. Nothing looks at {@code Accept}
 * after that, so no request is refused for the form of its answer when what it asks for is done.
 */
final class Settled implements HandlerInterceptor {

    private static final String FORMS = HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE;
    private static final List<MediaType> JSON = List.of(MediaType.APPLICATION_JSON);
    private static final List<MediaType> CSV = List.of(MediaType.parseMediaType(Csv.TYPE));

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeException {
        if (handler instanceof HandlerMethod method) {
            if (readsABody(method)) {
                requireJson(request);
            }
            settle(request, method);
        }
        return true;
    }

    private static boolean readsABody(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(each -> each.hasParameterAnnotation(RequestBody.class));
    }

    private static void requireJson(HttpServletRequest request) throws HttpMediaTypeNotSupportedException {
        String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        MediaType type = contentType(request);
        if (!Converters.isJson(type) || (coding != null && !coding.equalsIgnoreCase("identity"))) {
            throw new HttpMediaTypeNotSupportedException(type, JSON);
        }
        for (byte each : BoundedBody.bytes(request)) {
            if (each == 0) { // no JSON in UTF-8 has one, and all in UTF-16 or UTF-32
                throw Refusal.of(HttpStatus.BAD_REQUEST.value(), "malformed-body", "Not JSON in UTF-8.");
            }
        }
    }

    private static @Nullable MediaType contentType(HttpServletRequest request) {
        try {
            MediaType type = MediaType.parseMediaType(String.valueOf(request.getContentType()));
            type.getCharset();
            return type;
        } catch (InvalidMediaTypeException | IllegalCharsetNameException | UnsupportedCharsetException none) {
            return null;
        }
    }

    /** Of several forms it is the one that the caller would rather have, and of those the first. */
    private static void settle(HttpServletRequest request, HandlerMethod method)
            throws HttpMediaTypeNotAcceptableException {
        List<MediaType> answers = answers(request, method);
        List<MediaType> accepted = accepted(request);
        boolean acceptable = accepted.isEmpty()
                || accepted.stream()
                        .filter(each -> each.getQualityValue() > 0)
                        .anyMatch(each -> answers.stream().anyMatch(each::isCompatibleWith));
        if (!acceptable) {
            throw new HttpMediaTypeNotAcceptableException(answers);
        }
        if (request.getAttribute(FORMS) != null) {
            MediaType best = answers.getFirst();
            for (MediaType each : answers) {
                best = quality(each, accepted) > quality(best, accepted) ? each : best;
            }
            request.setAttribute(FORMS, Set.of(best));
        }
    }

    /** How much a form is wanted: what is said of it counts before what is said of its kind or of all (RFC 9110 §12.5.1). */
    private static double quality(MediaType form, List<MediaType> accepted) {
        return accepted.stream()
                .filter(each -> each.includes(form))
                .min(Comparator.comparing(MediaType::isWildcardType).thenComparing(MediaType::isWildcardSubtype))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }

    /** As declared, at the address of a file the file alone; what says its own type when it is there is anything. */
    @SuppressWarnings("unchecked")
    private static List<MediaType> answers(HttpServletRequest request, HandlerMethod method) {
        if (request.getAttribute(FORMS) instanceof Collection<?> declared) {
            return Csv.isFile(String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)))
                    ? CSV
                    : List.copyOf((Collection<MediaType>) declared);
        }
        ResolvableType answer = ResolvableType.forMethodReturnType(method.getMethod());
        return answer.getGeneric(0).resolve() == byte[].class ? List.of(MediaType.ALL) : JSON;
    }

    /** Whether it was settled that a table is answered as a file. */
    static boolean isFile(RequestAttributes request) {
        return Set.copyOf(CSV).equals(request.getAttribute(FORMS, RequestAttributes.SCOPE_REQUEST));
    }

    private static List<MediaType> accepted(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
        try {
            return MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        } catch (InvalidMediaTypeException malformed) {
            throw new HttpMediaTypeNotAcceptableException(JSON);
        }
    }
}
