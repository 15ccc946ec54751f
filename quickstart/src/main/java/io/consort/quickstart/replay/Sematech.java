package io.consort.quickstart.replay;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What is known of Sematech, with its sources: {@code sematech.json}. */
final class Sematech {

    /** The office that keeps the consortium's books; it has a legal person of its own and is no member. */
    static final String OFFICE = "sematech-office";

    private final Script facts = Script.load("sematech.json");

    String id() {
        return text("/consortium/id");
    }

    String currency() {
        return text("/consortium/currency");
    }

    /** A value, by its JSON Pointer. */
    String text(String pointer) {
        return facts.text(pointer);
    }

    JsonNode node(String pointer) {
        return facts.node(pointer);
    }

    List<JsonNode> organisations() {
        return facts.list("/organisations");
    }

    /** Which organisation belongs to which other, and since when. */
    List<JsonNode> groups() {
        return facts.list("/groups");
    }

    /** The members that pay dues, in the order of the data. */
    List<JsonNode> payers() {
        return organisations().stream().filter(each -> each.has("basis1987")).toList();
    }

    List<JsonNode> withdrawals() {
        return facts.list("/withdrawals");
    }

    /** Each organisation with the class it joins and the day. */
    List<Joining> joinings() {
        List<Joining> all = new ArrayList<>();
        for (JsonNode each : facts.list("/membership")) {
            each.get("organisations")
                    .forEach(organisation -> all.add(new Joining(
                            organisation.asString(),
                            each.get("class").asString(),
                            each.get("from").asString())));
        }
        return all;
    }

    /** Words as the platform writes constants. */
    static String kebab(String words) {
        return words.replace(' ', '-');
    }

    record Joining(String organisation, String membershipClass, String from) {}
}
