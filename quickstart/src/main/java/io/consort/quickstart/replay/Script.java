package io.consort.quickstart.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of the story, or a part of one: what is sent, and which figures are expected.
 *
 * @param name of the file
 * @param data what is in it
 */
public record Script(String name, JsonNode data) {

    /** From the class path. */
    public static Script load(String name) {
        try (InputStream file = Script.class.getResourceAsStream("/" + name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new Script(name, JsonMapper.shared().readTree(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A value, by its JSON Pointer. */
    public JsonNode node(String pointer) {
        JsonNode value = data.at(pointer);
        if (value.isMissingNode()) {
            throw new IllegalStateException(name + " has nothing at " + pointer);
        }
        return value;
    }

    public String text(String pointer) {
        return node(pointer).asString();
    }

    public List<JsonNode> list(String pointer) {
        return StreamSupport.stream(node(pointer).spliterator(), false).toList();
    }

    /** Texts by name, in the order of the file. */
    public Map<String, String> texts(String pointer) {
        Map<String, String> texts = new LinkedHashMap<>();
        node(pointer)
                .properties()
                .forEach(each -> texts.put(each.getKey(), each.getValue().asString()));
        return texts;
    }

    /** What someone has recorded. */
    Act act(String pointer) {
        return Act.of(node(pointer));
    }

    List<Act> acts(String pointer) {
        return list(pointer).stream().map(Act::of).toList();
    }

    public Script part(String pointer) {
        return new Script(name + "#" + pointer, node(pointer));
    }
}
