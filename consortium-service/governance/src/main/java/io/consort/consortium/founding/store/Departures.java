package io.consort.consortium.founding.store;

import io.consort.consortium.charter.CharterDraft;
import io.consort.kernel.json.Json;
import io.consort.kernel.problem.DomainException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
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

    /**
     * The charter that departs so from its model, complete.
     *
     * @throws DomainException INVALID where it is none
     */
    static CharterDraft charter(JsonNode model, JsonNode departures) {
        ObjectNode departed = (ObjectNode) from(model, departures);
        Completion.complete(departed);
        try {
            return Json.requests().treeToValue(departed, CharterDraft.class);
        } catch (JacksonException unreadable) {
            throw DomainException.invalid(
                    "/departures",
                    "With these the charter cannot be read at "
                            + unreadable.getPath().stream()
                                    .map(Departures::step)
                                    .collect(Collectors.joining("/", "/", ""))
                            + ": " + reason(unreadable));
        }
    }

    private static String step(JacksonException.Reference step) {
        String name = step.getPropertyName();
        return name == null ? Integer.toString(step.getIndex()) : name;
    }

    private static String reason(JacksonException unreadable) {
        return unreadable.getCause() instanceof DomainException refusal
                ? refusal.fields().isEmpty()
                        ? refusal.detail()
                        : refusal.fields().getFirst().pointer() + ", "
                                + refusal.fields().getFirst().detail()
                : "there is no such field, one is missing, or it cannot have this value.";
    }

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
