package io.consort.quickstart.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is known of Sematech, with its sources: {@code sematech.json}. */
final class Sematech {

    /** The office that keeps the consortium's books; it has a legal person of its own and is no member. */
    static final String OFFICE = "sematech-office";

    private final JsonNode data;

    private Sematech(JsonNode data) {
        this.data = data;
    }

    static Sematech load() {
        try (InputStream file = Sematech.class.getResourceAsStream("/sematech.json")) {
            if (file == null) {
                throw new IllegalStateException("sematech.json is not on the class path");
            }
            return new Sematech(JsonMapper.shared().readTree(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String id() {
        return text("/consortium/id");
    }

    String currency() {
        return text("/consortium/currency");
    }

    /** A value, by its JSON Pointer. */
    String text(String pointer) {
        JsonNode value = data.at(pointer);
        if (value.isMissingNode()) {
            throw new IllegalStateException("sematech.json has nothing at " + pointer);
        }
        return value.asString();
    }

    JsonNode node(String pointer) {
        return data.at(pointer);
    }

    List<JsonNode> organisations() {
        return list("/organisations");
    }

    /** The members that pay dues, in the order of the data. */
    List<JsonNode> payers() {
        return organisations().stream().filter(each -> each.has("basis1987")).toList();
    }

    List<JsonNode> withdrawals() {
        return list("/withdrawals");
    }

    /** Each organisation with the class it joins and the day. */
    List<Joining> joinings() {
        List<Joining> all = new ArrayList<>();
        for (JsonNode each : list("/membership")) {
            each.get("organisations")
                    .forEach(organisation -> all.add(new Joining(
                            organisation.asString(),
                            each.get("class").asString(),
                            each.get("from").asString())));
        }
        return all;
    }

    private List<JsonNode> list(String pointer) {
        return StreamSupport.stream(data.at(pointer).spliterator(), false).toList();
    }

    /** Words as the platform writes constants. */
    static String kebab(String words) {
        return words.replace(' ', '-');
    }

    record Joining(String organisation, String membershipClass, String from) {}
}
