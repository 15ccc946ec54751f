package io.consort.starter.web;

import io.consort.kernel.identity.Id;
import io.consort.kernel.json.Derived;
import io.consort.kernel.json.Kinds;
import io.consort.kernel.note.ProvenEntry;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * All that is wrong with a body, where a mapper stops at the first thing. A value that cannot be read is looked into; where each of its
 * parts can be read by itself, it is the whole that is wrong.
 */
final class WrongFields {

    /** So many are told at once; what goes on from there is not looked at. */
    static final int MOST = 20;

    /** A longer body is told of its first error only, so that looking for the others costs little. */
    static final int LONGEST = 64 * 1024;

    private final JsonMapper mapper;
    private final List<FieldError> found = new ArrayList<>();

    private WrongFields(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * In the order of the body, and what is missing after that; none where the body is too long, is not JSON or can be read.
     *
     * @param inPath what the path names, and the body therefore not
     * @param whole the body with that
     */
    static List<FieldError> of(
            JsonMapper mapper, byte[] body, JavaType type, Set<String> inPath, UnaryOperator<ObjectNode> whole) {
        if (body.length > LONGEST) {
            return List.of();
        }
        WrongFields fields = new WrongFields(mapper);
        try {
            JsonNode sent = mapper.readTree(body);
            if (!inPath.isEmpty() && sent instanceof ObjectNode object) {
                fields.lookIntoCommand(type, object, inPath, whole);
            } else {
                fields.look(type, sent, "");
            }
        } catch (JacksonException noJson) {
            return List.of();
        }
        return fields.found;
    }

    private void lookIntoCommand(JavaType type, ObjectNode body, Set<String> inPath, UnaryOperator<ObjectNode> whole) {
        lookIntoRecord(type, body, "", inPath);
        if (found.isEmpty()) {
            try {
                mapper.treeToValue(whole.apply(body), type);
            } catch (JacksonException | DomainException failure) {
                found.addAll(Unreadable.explain(failure, ""));
            }
        }
    }

    private void look(JavaType type, JsonNode value, String at) {
        if (found.size() >= MOST) {
            return;
        }
        try {
            mapper.treeToValue(value, type);
        } catch (JacksonException | DomainException failure) {
            int before = found.size();
            lookInto(type, value, at);
            if (found.size() == before) {
                found.addAll(Unreadable.explain(failure, at));
            }
        }
    }

    private void lookInto(JavaType type, JsonNode value, String at) {
        Class<?> raw = type.getRawClass();
        if (value instanceof ObjectNode object) {
            if (Kinds.has(raw)) {
                Class<?> kind = object.get("kind") instanceof StringNode name
                        ? Kinds.of(raw).get(name.asString())
                        : null;
                if (kind != null) {
                    lookIntoRecord(mapper.constructType(kind), object.deepCopy().without("kind"), at);
                }
            } else if (type.isMapLikeType()) {
                object.properties()
                        .forEach(each -> part(type.getContentType(), each.getValue(), false, at, each.getKey()));
            } else if (raw.isRecord() && !Id.class.isAssignableFrom(raw) && raw != ProvenEntry.class) {
                lookIntoRecord(type, object, at);
            }
        } else if (value instanceof ArrayNode array && type.isCollectionLikeType()) {
            for (int i = 0; i < array.size(); i++) {
                part(type.getContentType(), array.get(i), false, at, Integer.toString(i));
            }
        }
    }

    private void lookIntoRecord(JavaType type, JsonNode object, String at) {
        lookIntoRecord(type, object, at, Set.of());
    }

    private void lookIntoRecord(JavaType type, JsonNode object, String at, Set<String> elsewhere) {
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        for (RecordComponent each : type.getRawClass().getRecordComponents()) {
            if (!each.isAnnotationPresent(Derived.class) && !elsewhere.contains(each.getName())) {
                components.put(each.getName(), each);
            }
        }
        object.properties().forEach(each -> {
            RecordComponent component = components.get(each.getKey());
            if (component == null) {
                found.add(new FieldError(at + Unreadable.step(each.getKey()), Unreadable.UNKNOWN));
            } else {
                JavaType own =
                        mapper.getTypeFactory().resolveMemberType(component.getGenericType(), type.getBindings());
                part(own, each.getValue(), isNullable(component), at, each.getKey());
            }
        });
        components.forEach((name, component) -> {
            if (!object.has(name) && !isNullable(component)) {
                found.add(new FieldError(at + Unreadable.step(name), Unreadable.REQUIRED));
            }
        });
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private void part(JavaType type, JsonNode value, boolean nullable, String at, String name) {
        String pointer = at + Unreadable.step(name);
        if (!value.isNull()) {
            look(type, value, pointer);
        } else if (!nullable) {
            found.add(new FieldError(pointer, Unreadable.REQUIRED));
        }
    }
}
