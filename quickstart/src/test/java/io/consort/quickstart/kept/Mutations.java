package io.consort.quickstart.kept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What whoever has a file can do to it. */
final class Mutations {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Mutations() {}

    /** Something else in the place of one byte, nothing, or more. */
    static Stream<byte[]> at(byte[] file, int position) {
        byte[] flipped = file.clone();
        flipped[position] ^= 1;
        byte[] high = file.clone();
        high[position] ^= (byte) 0x80;
        byte[] without = Arrays.copyOf(file, file.length - 1);
        System.arraycopy(file, position + 1, without, position, file.length - position - 1);
        byte[] more = new byte[file.length + 1];
        System.arraycopy(file, 0, more, 0, position);
        more[position] = '\n';
        System.arraycopy(file, position, more, position + 1, file.length - position);
        byte[] doubled = more.clone();
        doubled[position] = file[position];
        return Stream.of(flipped, high, without, more, doubled);
    }

    /** One of these, each in its turn. */
    static Stream<byte[]> oneAt(byte[] file, int position) {
        return at(file, position).skip(position % 5).limit(1);
    }

    /** Each object and list in a document, and each text in it, changed in its structure. */
    static List<byte[]> structured(byte[] file) {
        List<byte[]> changed = new ArrayList<>();
        collect(MAPPER.readTree(file), "", file, changed);
        return changed;
    }

    private static void collect(JsonNode node, String pointer, byte[] file, List<byte[]> changed) {
        if (node instanceof ObjectNode object) {
            List<String> names = List.copyOf(object.propertyNames());
            changed.add(with(file, pointer, copy -> ((ObjectNode) copy).put("unknown", 1)));
            changed.add(with(file, pointer, copy -> ((ObjectNode) copy).putNull("unknown")));
            for (String name : names) {
                changed.add(with(file, pointer, copy -> ((ObjectNode) copy).remove(name)));
                changed.add(with(file, pointer, copy -> last((ObjectNode) copy, name)));
                changed.add(with(file, pointer, copy -> ((ObjectNode) copy).putNull(name)));
                changed.add(with(file, pointer, copy -> ((ObjectNode) copy).put(name, "other")));
                for (String other : names) {
                    changed.add(with(file, pointer, copy -> swap((ObjectNode) copy, name, other)));
                    changed.add(with(file, pointer, copy -> move((ObjectNode) copy, name, other)));
                }
                collect(object.get(name), pointer + "/" + name, file, changed);
            }
            return;
        }
        if (node instanceof ArrayNode array) {
            changed.add(with(file, pointer, copy -> ((ArrayNode) copy).add("other")));
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                changed.add(with(file, pointer, copy -> ((ArrayNode) copy).remove(at)));
                changed.add(with(
                        file,
                        pointer,
                        copy -> ((ArrayNode) copy).insert(0, copy.get(at).deepCopy())));
                changed.add(with(file, pointer, copy -> ((ArrayNode) copy).add(((ArrayNode) copy).remove(0))));
                collect(array.get(i), pointer + "/" + i, file, changed);
            }
        }
    }

    private static byte[] with(byte[] file, String pointer, Consumer<JsonNode> change) {
        JsonNode copy = MAPPER.readTree(file);
        change.accept(pointer.isEmpty() ? copy : copy.at(pointer));
        return MAPPER.writeValueAsBytes(copy);
    }

    private static void last(ObjectNode object, String name) {
        JsonNode value = object.remove(name);
        object.set(name, value);
    }

    private static void swap(ObjectNode object, String one, String other) {
        JsonNode first = object.get(one);
        object.set(one, object.get(other));
        object.set(other, first);
    }

    /** The last word of one text to the beginning of another, as a part of a line goes from field to field. */
    private static void move(ObjectNode object, String from, String to) {
        if (from.equals(to) || !object.get(from).isString() || !object.get(to).isString()) {
            return;
        }
        String text = object.get(from).asString();
        int at = Math.max(text.lastIndexOf(' '), 0);
        object.put(from, text.substring(0, at));
        object.put(to, text.substring(at).strip() + " | " + object.get(to).asString());
    }

    /** The places in which two documents differ, fields in another order among them; the items of a list lie where the list does. */
    static List<String> differences(JsonNode one, JsonNode other, String pointer) {
        if (one.toString().equals(other.toString())) {
            return List.of();
        }
        if (one.isObject()
                && other.isObject()
                && List.copyOf(one.propertyNames()).equals(List.copyOf(other.propertyNames()))) {
            return one.propertyNames().stream()
                    .flatMap(name -> differences(one.get(name), other.get(name), pointer + "/" + name).stream())
                    .toList();
        }
        if (one.isArray() && other.isArray() && one.size() == other.size()) {
            return IntStream.range(0, one.size())
                    .boxed()
                    .flatMap(i -> differences(one.get(i), other.get(i), pointer).stream())
                    .toList();
        }
        return List.of(pointer);
    }
}
