package io.consort.starter.web;

import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.starter.web.DeclaredAct.Part;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** All that is wrong with a request, of which Spring tells the first thing only: its parameters, then the fields of its body. */
final class WrongRequest {

    private final JsonMapper mapper;
    private final ConversionService conversion;
    private final ParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();

    WrongRequest(JsonMapper mapper, ConversionService conversion) {
        this.mapper = mapper;
        this.conversion = conversion;
    }

    /** All of it, but no more than are useful, beginning with what was found first; that alone where it is not among it. */
    List<FieldError> all(HttpServletRequest request, List<FieldError> first) {
        if (!(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method)) {
            return first;
        }
        List<FieldError> all = new ArrayList<>();
        for (MethodParameter each : method.getMethodParameters()) {
            each.initParameterNameDiscovery(names);
            if (each.hasParameterAnnotation(RequestBody.class)) {
                Map<String, Part> parts = CommandBody.parts(each);
                all.addAll(WrongFields.of(
                        mapper,
                        BoundedBody.bytes(request),
                        mapper.constructType(each.getGenericParameterType()),
                        CommandBody.components(parts),
                        fields -> CommandBody.whole(fields, parts, variables(request))));
            } else {
                parameter(each, request, all);
            }
        }
        return all.containsAll(first)
                ? Stream.concat(first.stream(), all.stream())
                        .distinct()
                        .limit(WrongFields.MOST)
                        .toList()
                : first;
    }

    private void parameter(MethodParameter parameter, HttpServletRequest request, List<FieldError> all) {
        RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
        PathVariable path = parameter.getParameterAnnotation(PathVariable.class);
        if (query != null) {
            String name = query.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : query.name();
            String text = request.getParameter(name);
            if (text != null) {
                convert(parameter, name, text, all);
            } else if (query.required() && query.defaultValue().equals(ValueConstants.DEFAULT_NONE)) {
                all.add(new FieldError("/" + name, Unreadable.REQUIRED));
            }
        } else if (path != null) {
            String name = path.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : path.name();
            if (variables(request).get(name) instanceof String text) {
                convert(parameter, name, text, all);
            }
        }
    }

    private static Map<?, ?> variables(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? variables
                : Map.of();
    }

    private void convert(MethodParameter parameter, String name, String text, List<FieldError> all) {
        try {
            Object _ = conversion.convert(text, TypeDescriptor.valueOf(String.class), new TypeDescriptor(parameter));
        } catch (ConversionException failure) {
            all.add(mistyped(name, failure));
        }
    }

    /** What is wrong with a parameter that is none of the values that it can have. */
    static FieldError mistyped(String name, Exception failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof DomainException refusal) {
                return new FieldError("/" + name, refusal.detail());
            }
        }
        return new FieldError("/" + name, "Not a value that " + name + " can have.");
    }
}
