package io.consort.consortium.charter;

import io.consort.kernel.json.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A charter as JSON with one thing in it changed, taken away, added or moved; most that come of it are no charters. */
public final class Mutants {

    private static final JsonMapper MAPPER = Json.requests();

    private static final Set<String> IDS =
            Set.of("id", "by", "body", "parent", "membershipClass", "motion", "secretariat", "decidedBy", "also");

    private static final List<JsonNode> ANYTHING =
            parsed("null", "true", "false", "-1", "0", "1", "1.5", "\"\"", "\"x\"", "[]", "{}");

    private static final List<JsonNode> NUMBERS = parsed(
            "2",
            "5",
            "6",
            "10",
            "11",
            "20",
            "21",
            "60",
            "61",
            "200",
            "201",
            "240",
            "241",
            "365",
            "366",
            "720",
            "721",
            "730",
            "731",
            "3000000000",
            "1.0",
            "1e0");

    private static final List<JsonNode> TEXTS = parsed(
            "\" \"",
            "\" a \"",
            "\"\\u00a0\"",
            "\"\\u3000\"",
            "\"a\\u0007b\"",
            "\"a\\nb\"",
            "\"é\"",
            "\"a b\"",
            "\"0\"",
            "\"1/7\"",
            "\"2/4\"",
            "\"3/2\"",
            "\"1\"",
            "\"-1/2\"",
            "\"1/0\"",
            "\"01\"",
            "\"1.00\"",
            "\"1.001\"",
            "\"-1\"",
            "\"USD\"",
            "\"XXX\"",
            "\"usd\"",
            "\"cast\"",
            "\"present\"",
            "\"all\"",
            "\"seats\"",
            "\"weight\"",
            "\"open\"",
            "\"secret\"",
            "\"falls\"",
            "\"chair-decides\"",
            "\"person\"",
            "\"organisation\"",
            "\"group\"",
            "\"other\"",
            "\"assembly\"",
            "\"board\"",
            "\"council\"",
            "\"executive\"",
            "\"none\"",
            "\"removal\"",
            "\"member\"",
            "\"observer\"",
            "\"funder\"",
            "\"reviewer\"",
            "\"as-agreed\"",
            "\"finance/pay\"",
            "\"finance/pay-\"",
            "\"nobody/pays\"",
            "\"passed-on\"",
            "\"by-days\"",
            "\"royalty-free\"");

    private static final List<JsonNode> LONG_TEXTS = List.of(
            text("x", 64),
            text("x", 65),
            text("x", 100),
            text("x", 101),
            text("x", 200),
            text("x", 201),
            text("x", 300),
            text("x", 301),
            text("x", 1_001),
            text("\uD83D\uDE00", 51),
            text("\uD83D\uDE00", 100),
            StringNode.valueOf("1".repeat(31) + "/3"));

    /** What stands in the place of a thing by its name, or is there where it was not. */
    private static final Map<String, List<JsonNode>> OTHERS = Map.ofEntries(
            Map.entry("dues", parsed("{\"kind\":\"exempt\"}", """
                    {"kind":"by-votes","budget":{"amount":"9","currency":"EUR"},"motion":"change"}""", """
                    {"kind":"fixed","amount":{"amount":"7","currency":"EUR"}}""", """
                    {"kind":"clamp","rate":"1/50","basis":{"measure":"sales","yearsBefore":1},\
                    "minimum":{"amount":"1","currency":"EUR"},"maximum":{"amount":"9","currency":"EUR"}}""", """
                    {"kind":"banded","basis":{"measure":"sales","yearsBefore":0},"bands":[\
                    {"from":{"amount":"0","currency":"EUR"},"dues":{"amount":"5","currency":"EUR"}},\
                    {"from":{"amount":"9","currency":"EUR"},"dues":{"amount":"6","currency":"EUR"}}]}""")),
            Map.entry("filling", parsed("{\"kind\":\"by-election\",\"by\":\"board\"}", """
                    {"kind":"by-appointment","by":"ministry"}""", """
                    {"kind":"by-right","membershipClass":"other"}""")),
            Map.entry("weighing", parsed("{\"kind\":\"equal\"}", "{\"kind\":\"by-contribution\"}", """
                    {"kind":"by-class","weights":[{"membershipClass":"full","weight":"3/2"},\
                    {"membershipClass":"guest","weight":"1"}]}""")),
            Map.entry(
                    "cap",
                    parsed(
                            "{\"kind\":\"of-weight\",\"weight\":\"7/2\"}",
                            "{\"kind\":\"of-total\",\"part\":\"2/5\"}",
                            "{\"kind\":\"of-counted\",\"part\":\"2/5\"}",
                            "{\"kind\":\"of-counted\",\"part\":\"3/2\"}")),
            Map.entry(
                    "demandedBy",
                    parsed("{\"kind\":\"of-seats\",\"seats\":3}", "{\"kind\":\"of-total\",\"part\":\"1/4\"}")),
            Map.entry("circulationDays", parsed("0", "1", "365", "366")),
            Map.entry("veto", parsed("{\"days\":9,\"objections\":2}")),
            Map.entry("extension", parsed("{\"lastHours\":5,\"byHours\":6,\"most\":2}")),
            Map.entry("seats", parsed("{\"part\":\"3/8\",\"exceeded\":true}")),
            Map.entry("weight", parsed("{\"part\":\"3/8\",\"exceeded\":true}", "\"3/8\"")),
            Map.entry("majorities", parsed("""
                    [{"yes":{"part":"3/4","exceeded":false},"of":"present","measure":"weight"},\
                    {"yes":{"part":"1/2","exceeded":true},"of":"all","measure":"seats"}]""")),
            Map.entry("one", parsed("{\"kind\":\"engaged\",\"as\":\"performer\"}", """
                    {"kind":"recording","body":"board"}""")),
            Map.entry("other", parsed("{\"kind\":\"engaged\",\"as\":\"support\"}", """
                    {"kind":"seated","body":"council"}""")),
            Map.entry("motions", parsed("[]", "[\"change\",\"election\"]")),
            Map.entry("parent", parsed("\"council\"")),
            Map.entry("also", parsed("\"council\"")),
            Map.entry("by", parsed("\"council\"")),
            Map.entry("decidedBy", parsed("\"entry\"")),
            Map.entry("hearingDays", parsed("14", "15")),
            Map.entry("admission", parsed("""
                    {"steps":[{"id":"money","question":"Has it any?","by":"board"}],"decidedBy":"change"}""")),
            Map.entry("arrears", parsed("{\"graceDays\":1,\"cureDays\":2}")),
            Map.entry("renewal", parsed("{\"termMonths\":36,\"graceDays\":9}")),
            Map.entry("deadlines", parsed("{\"invitationDays\":9,\"applicationDays\":8,\"paymentDays\":7}")),
            Map.entry("reserved", parsed("[]", """
                    [{"act":"finance/pay","needs":{"kind":"by-resolution","motion":"change"}}]""")),
            Map.entry("fourEyes", parsed("[]", "[\"talent/recognise\"]", "[\"Talent/x\"]")),
            Map.entry("settlementDays", parsed("30")),
            Map.entry("access", parsed("{\"kind\":\"lasts\"}", "{\"kind\":\"survives\",\"months\":9}")),
            Map.entry("withdrawal", parsed("""
                    {"access":{"kind":"survives","months":12},"licences":{"kind":"ceases"},"title":"kept-and-licensed",\
                    "royalties":true,"debtsFirst":false,"dues":"none","contributions":"none"}""")),
            Map.entry("colour", parsed("\"red\"")));

    private Mutants() {}

    /**
     * One change.
     *
     * @param at where, as a JSON Pointer
     * @param to what stands there now; null where it was taken away
     */
    public record Change(String at, @Nullable JsonNode to) {}

    /**
     * Changes a charter in one place after another and puts it back each time.
     *
     * @param look is shown where it has been changed, while it is
     */
    public static void of(ObjectNode charter, Consumer<Change> look) {
        walk(charter, "", look);
    }

    private static void walk(JsonNode node, String at, Consumer<Change> look) {
        switch (node) {
            case ObjectNode object -> {
                List<String> names = List.copyOf(object.propertyNames());
                OTHERS.forEach((name, values) -> put(object, name, values, at, look));
                for (String name : names) {
                    JsonNode before = object.get(name);
                    put(object, name, IDS.contains(name) ? idsInstead() : instead(before), at, look);
                    object.remove(name);
                    look.accept(new Change(at + "/" + name, null));
                    object.set(name, before);
                    walk(before, at + "/" + name, look);
                }
            }
            case ArrayNode array -> {
                Set<String> shapes = new HashSet<>();
                for (int i = 0; i < array.size(); i++) {
                    JsonNode before = array.get(i);
                    if (shapes.add(shape(before))) {
                        for (JsonNode value : instead(before)) {
                            array.set(i, value);
                            look.accept(new Change(at + "/" + i, value));
                        }
                        array.set(i, before);
                        walk(before, at + "/" + i, look);
                    }
                }
            }
            default -> {}
        }
    }

    /** Of elements that are made alike, the first stands for all. */
    private static String shape(JsonNode node) {
        return switch (node) {
            case ObjectNode object ->
                object.propertyNames().stream()
                        .map(name -> name + (name.equals("kind") ? object.get(name) : shape(object.get(name))))
                        .collect(Collectors.joining(",", "{", "}"));
            case ArrayNode array -> array.isEmpty() ? "[]" : "[" + shape(array.get(0)) + "]";
            default -> "";
        };
    }

    private static void put(ObjectNode object, String name, List<JsonNode> values, String at, Consumer<Change> look) {
        JsonNode before = object.get(name);
        for (JsonNode value : values) {
            object.set(name, value);
            look.accept(new Change(at + "/" + name, value));
        }
        if (before == null) {
            object.remove(name);
        } else {
            object.set(name, before);
        }
    }

    /** All ids are written alike, so that a few of the wrong ones do. */
    private static List<JsonNode> idsInstead() {
        return concat(ANYTHING, concat(parsed("\"a b\"", "\"é\"", "\"other\""), LONG_TEXTS.subList(0, 2)));
    }

    private static List<JsonNode> instead(JsonNode value) {
        return switch (value) {
            case ArrayNode array -> concat(ANYTHING, lists(array));
            case JsonNode number when number.isNumber() -> concat(ANYTHING, NUMBERS);
            case JsonNode text when text.isString() -> concat(concat(ANYTHING, TEXTS), LONG_TEXTS);
            default -> ANYTHING;
        };
    }

    /** The list turned round, without its first, and with so many of it that some limits are met and some passed. */
    private static List<JsonNode> lists(ArrayNode array) {
        if (array.isEmpty()) {
            return List.of();
        }
        ArrayNode shorter = array.deepCopy();
        shorter.remove(0);
        ArrayNode turned = MAPPER.createArrayNode();
        array.forEach(each -> turned.insert(0, each));
        ArrayNode twice = array.deepCopy().add(array.get(0));
        return concat(
                List.of(shorter, turned, twice),
                List.of(2, 3, 4, 20, 21, 50, 51, 100, 101).stream()
                        .map(size -> (JsonNode) many(array.get(0), size))
                        .toList());
    }

    private static ArrayNode many(JsonNode one, int size) {
        ArrayNode many = MAPPER.createArrayNode();
        for (int i = 0; i < size; i++) {
            JsonNode next = one.deepCopy();
            if (next instanceof ObjectNode object && object.has("membershipClass")) {
                object.put("membershipClass", "n" + i);
            } else if (next instanceof ObjectNode object && object.has("id")) {
                object.put("id", "n" + i);
            } else if (next.isString()) {
                next = StringNode.valueOf("n" + i);
            }
            many.add(next);
        }
        return many;
    }

    private static List<JsonNode> concat(List<JsonNode> some, List<JsonNode> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static JsonNode text(String character, int times) {
        return StringNode.valueOf(character.repeat(times));
    }

    private static List<JsonNode> parsed(String... texts) {
        return List.of(texts).stream().map(text -> MAPPER.readTree(text)).toList();
    }
}
