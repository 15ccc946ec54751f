package io.consort.starter.web;

import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses query parameters that an endpoint does not know, and those given twice: a filter that is misspelt must not be ignored. */
final class KnownParameters implements HandlerInterceptor {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();
    private final ParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getQueryString() == null || !(handler instanceof HandlerMethod method)) {
            return true;
        }
        Set<String> allowed = known.computeIfAbsent(method.getMethod(), _ -> names(method));
        request.getParameterMap().forEach((name, values) -> {
            if (!allowed.contains(name)) {
                throw refuse(name, "There is no such query parameter here; there is: " + allowed + ".");
            }
            if (values.length > 1) {
                throw refuse(name, "It is given " + values.length + " times.");
            }
        });
        return true;
    }

    private static DomainException refuse(String name, String detail) {
        return new DomainException(Kind.INVALID, "unknown-parameter", detail, new FieldError("/" + name, detail));
    }

    private Set<String> names(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters()).flatMap(this::names).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> names(MethodParameter parameter) {
        if (parameter.getParameterType() == PageRequest.class) {
            return Stream.of("limit", "after");
        }
        RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
        if (named == null) {
            return Stream.empty();
        }
        parameter.initParameterNameDiscovery(names);
        return Stream.of(named.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : named.name());
    }
}
