package io.consort.starter.openapi;

import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Event;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.RestController;

/**
 * How a type is called in the API documents: by its own name, after that of the type which it is nested in, unless that is a controller
 * or a family of events; a command, which is the body of a request, with {@code Request} after it; {@code OfTotal} of a {@code Cap} is {@code CapOfTotal}. Two types of one name would be described as one, so the second is refused.
 */
final class SchemaNames extends TypeNameResolver {

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    @Override
    protected String getNameOfClass(Class<?> type) {
        String name = name(type);
        Class<?> before = named.putIfAbsent(name, type);
        if (before != null && before != type) {
            throw new IllegalStateException(
                    "Both are called %s in the API: %s and %s".formatted(name, before.getName(), type.getName()));
        }
        return name;
    }

    static String name(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        if (Command.class.isAssignableFrom(type)) {
            return type.getSimpleName() + "Request";
        }
        return around == null
                        || around.isAnnotationPresent(RestController.class)
                        || Event.class.isAssignableFrom(around)
                ? type.getSimpleName()
                : name(around) + type.getSimpleName();
    }
}
