package io.consort.starter.web;

import io.consort.kernel.ledger.Command;
import io.consort.starter.web.DeclaredAct.Part;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.node.ObjectNode;

/**
 * A command that is the body of a request: {@code @RequestBody PostponeMeeting command}. Its components are the fields of the body, but for those that
 * the path names: {@code {meeting}} or {@code {meetingId}} is the component {@code meeting}, and no field of the body then.
 */
public final class CommandBody {

    private CommandBody() {}

    /** The components that the path names where an endpoint takes that command as its body; none where none does. */
    public static Set<String> inPath(RequestMappingHandlerMapping endpoints, Class<?> command) {
        Set<Set<String>> found = new HashSet<>();
        endpoints.getHandlerMethods().values().forEach(endpoint -> {
            for (Parameter each : endpoint.getMethod().getParameters()) {
                if (each.isAnnotationPresent(RequestBody.class) && each.getType() == command) {
                    found.add(components(parts(endpoint.getMethod(), command)));
                }
            }
        });
        if (found.size() > 1) {
            throw new IllegalStateException(
                    "One body would be described in two ways: " + command + " without " + found);
        }
        return found.isEmpty() ? Set.of() : found.iterator().next();
    }

    /** What the path says of a command, by the names in the path; nothing where the body is none. */
    static Map<String, Part> parts(MethodParameter body) {
        Method endpoint = body.getMethod();
        return endpoint != null && Command.class.isAssignableFrom(body.getParameterType())
                ? parts(endpoint, body.getParameterType())
                : Map.of();
    }

    /** The fields of a body that is a record. */
    static Set<String> fields(MethodParameter body) {
        Set<String> fields = Stream.of(body.getParameterType().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        fields.removeAll(components(parts(body)));
        return fields;
    }

    private static Map<String, Part> parts(Method endpoint, Class<?> command) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (Parameter each : endpoint.getParameters()) {
            PathVariable named = each.getAnnotation(PathVariable.class);
            if (named != null) {
                String name = named.name().isEmpty() ? each.getName() : named.name();
                parts.put(name, part(command, name));
            }
        }
        return parts;
    }

    private static Part part(Class<?> command, String name) {
        for (RecordComponent each : command.getRecordComponents()) {
            if (name.equals(each.getName()) || name.equals(each.getName() + "Id")) {
                return new Part(each.getName(), each.getType() == int.class);
            }
        }
        throw new IllegalStateException("The path names " + name + ", which is nothing of " + command);
    }

    static Set<String> components(Map<String, Part> parts) {
        return parts.values().stream().map(Part::name).collect(Collectors.toSet());
    }

    /**
     * The body with what the path says.
     *
     * @param variables the texts in the path by their names
     */
    static ObjectNode whole(ObjectNode body, Map<String, Part> parts, Map<?, ?> variables) {
        ObjectNode whole = body.deepCopy();
        parts.forEach((name, part) -> DeclaredAct.put(whole, part, String.valueOf(variables.get(name))));
        return whole;
    }
}
