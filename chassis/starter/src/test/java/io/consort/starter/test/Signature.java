package io.consort.starter.test;

import io.consort.kernel.ledger.Command;
import io.consort.starter.web.PageRequest;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/**
 * What an endpoint takes and gives, as its method says.
 *
 * @param mapping where it is
 * @param handler the method
 */
record Signature(RequestMappingInfo mapping, HandlerMethod handler) {

    private static final Set<Class<? extends Annotation>> SAID =
            Set.of(PathVariable.class, RequestParam.class, RequestBody.class);

    /** The parameters of its query, each with what it is read as. */
    Map<String, Class<?>> queried() {
        Map<String, Class<?>> types = new TreeMap<>();
        for (MethodParameter each : handler.getMethodParameters()) {
            if (each.getParameterType() == PageRequest.class) {
                types.putAll(Map.of("limit", PageRequest.class, "after", PageRequest.class));
            } else if (each.hasParameterAnnotation(RequestParam.class)) {
                types.put(each.getParameter().getName(), each.getParameterType());
            }
        }
        return types;
    }

    /** What the variable of its path is read as; empty where no parameter of the method takes it. */
    Optional<Class<?>> variable(String name) {
        return Stream.of(handler.getMethodParameters())
                .filter(each -> name.equals(each.getParameter().getName()))
                .<Class<?>>map(MethodParameter::getParameterType)
                .findFirst();
    }

    /** What a field of its body is read as; where the body is no record, nobody but the endpoint itself knows. */
    Object field(String name) {
        return body().filter(Class::isRecord).map(Class::getRecordComponents).stream()
                .flatMap(Stream::of)
                .filter(each -> each.getName().equals(name))
                .<Object>map(RecordComponent::getGenericType)
                .findFirst()
                .orElse(handler);
    }

    /** How its body is read. Endpoints of one binding differ in the fields of their bodies alone. */
    Object binding() {
        return body().map(type -> Command.class.isAssignableFrom(type)
                        ? List.of(Command.class, isNamedByPath())
                        : type.isRecord() ? Record.class : type)
                .orElse(void.class);
    }

    /**
     * Everything by which the platform decides how a request is read and its answer written. Endpoints of one kind differ in what their paths,
     * queries and bodies say, each of which is told apart by its own type, and in what they do.
     */
    Object kind() {
        return List.of(
                mapping.getMethodsCondition(),
                mapping.getProducesCondition(),
                annotations(handler.getMethod()),
                Stream.of(handler.getMethodParameters())
                        .filter(each -> SAID.stream().noneMatch(each::hasParameterAnnotation))
                        .map(MethodParameter::getParameterType)
                        .collect(Collectors.toSet()),
                given());
    }

    private Optional<Class<?>> body() {
        return Stream.of(handler.getMethodParameters())
                .filter(each -> each.hasParameterAnnotation(RequestBody.class))
                .<Class<?>>map(MethodParameter::getParameterType)
                .findFirst();
    }

    private boolean isNamedByPath() {
        return Stream.of(handler.getMethodParameters())
                .anyMatch(each -> each.hasParameterAnnotation(PathVariable.class));
    }

    /** Records of our own are all written as JSON. */
    private Object given() {
        ResolvableType returned = ResolvableType.forMethodReturnType(handler.getMethod());
        boolean whole = returned.toClass() == ResponseEntity.class;
        Class<?> written = whole ? returned.getGeneric(0).toClass() : returned.toClass();
        return List.of(whole, written.isRecord() ? Record.class : (Type) written);
    }

    /** But for those that only describe it. */
    private static Set<Object> annotations(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(each -> !each.getName().startsWith("io.swagger."))
                .collect(Collectors.toSet());
    }
}
