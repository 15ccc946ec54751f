package io.consort.consortium.founding.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a charter says that its model does not: a merge patch (RFC 7396), but that a list of things with ids can be changed by an
 * object that has, by its id, what changes in each. Null takes away; what is of another {@code kind} takes the place of all
 * that was there.
 */
final class Departures {

    private Departures() {}

    /** The model with what departs from it. */
    static JsonNode from(JsonNode model, JsonNode departures) {
        if (!(departures instanceof ObjectNode changes)) {
            return departures;
        }
        return switch (model) {
            case ObjectNode object when isOfKind(object, changes) -> departed(object.deepCopy(), changes);
            case ArrayNode list when list.valueStream().allMatch(each -> id(each) != null) -> departed(list, changes);
            default -> departed(JsonNodeFactory.instance.objectNode(), changes);
        };
    }

    private static ObjectNode departed(ObjectNode object, ObjectNode changes) {
        changes.properties().forEach(each -> {
            if (each.getValue().isNull()) {
                object.remove(each.getKey());
            } else {
                object.set(each.getKey(), from(object.path(each.getKey()), each.getValue()));
            }
        });
        return object;
    }

    private static ArrayNode departed(ArrayNode list, ObjectNode changes) {
        ObjectNode byId = JsonNodeFactory.instance.objectNode();
        list.forEach(each -> byId.set(Objects.requireNonNull(id(each)), each));
        ArrayNode departed = JsonNodeFactory.instance.arrayNode();
        departed(byId, changes).properties().forEach(each -> {
            if (each.getValue() instanceof ObjectNode added && id(added) == null) {
                added.put("id", each.getKey());
            }
            departed.add(each.getValue());
        });
        return departed;
    }

    /** By what a thing in a list is known: its id, or the act that is reserved. */
    private static @Nullable String id(JsonNode each) {
        JsonNode id = each.path("id").isString() ? each.path("id") : each.path("act");
        return id.isString() ? id.asString() : null;
    }

    private static boolean isOfKind(ObjectNode object, ObjectNode changes) {
        return !object.has("kind") || !changes.has("kind") || object.get("kind").equals(changes.get("kind"));
    }
}
