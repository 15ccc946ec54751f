package io.consort.starter.web;

import io.consort.kernel.problem.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a method its {@link PageRequest}. */
final class PageArguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String limit = request.getParameter("limit");
        String after = request.getParameter("after");
        if (limit != null) {
            return PageRequest.of(number(limit), after);
        }
        return Settled.isFile(request) ? PageRequest.all(after) : PageRequest.of(PageRequest.DEFAULT_LIMIT, after);
    }

    private static int number(String limit) {
        try {
            return Integer.parseInt(limit);
        } catch (NumberFormatException notOne) {
            throw DomainException.invalid("/limit", "Not a whole number.");
        }
    }
}
