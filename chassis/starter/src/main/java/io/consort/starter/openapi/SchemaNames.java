package io.consort.starter.openapi;

import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Event;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.springframework.web.bind.annotation.RestController;

/**
 * How a type is called in the API documents: by its own name, after that of the type which it is nested in, unless that is a controller
 * or a family of events; a command, which is the body of a request, with {@code Request} after it; {@code OfTotal} of a {@code Cap} is {@code CapOfTotal}. Two types of one name would be described as one, so the second is refused; and since who makes the document goes on without what is refused, so is the
 * operation in which it was met.
 */
final class SchemaNames extends TypeNameResolver {

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();
    private final Set<String> clashes = new ConcurrentSkipListSet<>();

    @Override
    protected String getNameOfClass(Class<?> type) {
        String name = name(type);
        Class<?> before = named.putIfAbsent(name, type);
        if (before != null && before != type) {
            clashes.add("%s and %s are both called %s.".formatted(before.getName(), type.getName(), name));
            requireDistinct();
        }
        return name;
    }

    /**
     * Sees that all types had names of their own so far.
     *
     * @throws IllegalStateException with the types that have not, and what to do about it
     */
    void requireDistinct() {
        if (!clashes.isEmpty()) {
            throw new IllegalStateException(
                    "Types of the API are told apart by their names alone: "
                            + String.join(" ", clashes)
                            + " Rename one of the two, or nest it in the type that it is a part of, whose name is put before its own.");
        }
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
