package io.consort.starter.web;

import io.consort.edge.problem.Refusal;
import io.consort.kernel.ledger.IdempotencyKey;
import io.consort.kernel.ledger.Trying;
import io.consort.kernel.problem.DomainException;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a method its {@link Change} or {@link Revision}: from the headers and the bytes of the request, and from the act that the method is, whoever has it done. */
final class ChangeArguments implements HandlerMethodArgumentResolver {

    private static final String KEY = "Idempotency-Key";
    private static final IdempotencyKey TRIED = new IdempotencyKey("tried");
    private static final Pattern STRONG_ETAG = Pattern.compile("\"([0-9]{1,18})\"");

    private final ObjectProvider<RequestDigest> digests;
    private final ObjectProvider<Acts> acts;

    ChangeArguments(ObjectProvider<RequestDigest> digests, ObjectProvider<Acts> acts) {
        this.digests = digests;
        this.acts = acts;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Revision.isChange(parameter);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = ScopeArguments.servlet(web);
        List<String> digests = digests(request);
        Change change = new Change(
                key(request),
                digests.getFirst(),
                version(request),
                digests.subList(1, digests.size()),
                Trying.isUnderway(),
                act(parameter));
        return parameter.getParameterType() == Revision.class ? new Revision(change) : change;
    }

    private @Nullable String act(MethodParameter parameter) {
        Method method = parameter.getMethod();
        return method == null
                ? null
                : acts.getObject().of(method).map(DeclaredAct::name).orElse(null);
    }

    /** What is only tried needs none, and whether its own was used does not matter. */
    private static IdempotencyKey key(HttpServletRequest request) {
        if (Trying.isUnderway()) {
            return TRIED;
        }
        String key = request.getHeader(KEY);
        if (key == null) {
            throw Refusal.of(
                    HttpStatus.BAD_REQUEST.value(),
                    "idempotency-key-required",
                    "Name the request in the header " + KEY
                            + ", so that it can be sent again safely. A UUID is a good name.");
        }
        try {
            return new IdempotencyKey(key);
        } catch (DomainException malformed) {
            throw Refusal.of(HttpStatus.BAD_REQUEST.value(), "idempotency-key-required", malformed.detail());
        }
    }

    /** What {@code If-Match} names; empty where the request has none. */
    static OptionalLong version(HttpServletRequest request) {
        String tag = request.getHeader(HttpHeaders.IF_MATCH);
        if (tag == null) {
            return OptionalLong.empty();
        }
        Matcher matcher = STRONG_ETAG.matcher(tag);
        if (!matcher.matches()) {
            throw Refusal.of(
                    HttpStatus.BAD_REQUEST.value(),
                    "malformed-request",
                    "If-Match takes the one strong ETag that the resource was read with, for example \"17\".");
        }
        return OptionalLong.of(Long.parseLong(matcher.group(1)));
    }

    private List<String> digests(HttpServletRequest request) {
        String head = request.getMethod() + '\n' + request.getRequestURI() + '\n' + acting(request) + '\n';
        return digests.getObject().of(head, BoundedBody.bytes(request));
    }

    private static String acting(HttpServletRequest request) {
        return AccessInterceptor.scope(request)
                .actor()
                .organisation()
                .map(Object::toString)
                .orElse("");
    }
}
