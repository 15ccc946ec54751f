package io.consort.consortium.founding.store;

import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.founding.Model;
import io.consort.consortium.founding.Strategy;
import io.consort.consortium.founding.TemplateId;
import io.consort.consortium.founding.TemplateSheet;
import io.consort.kernel.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A template as it is written down: a charter in which a text {@code "{name}"} stands for a value.
 *
 * @param strategies values by strategy; null where the strategy changes nothing
 */
record TemplateFile(
        TemplateId id,
        String name,
        String about,
        @Nullable Model model,
        List<String> sources,
        List<TemplateSheet.Parameter> parameters,
        @Nullable Map<Strategy, Map<String, JsonNode>> strategies,
        JsonNode charter) {

    private static final List<String> NAMES = List.of(
            "base-centre-or-platform",
            "desca",
            "innovation-consortium",
            "innovation-council",
            "limited-company-institute",
            "manufacturing-innovation-centre",
            "research-consortium",
            "sematech");

    static List<TemplateFile> all() {
        return NAMES.stream().map(TemplateFile::read).toList();
    }

    private static TemplateFile read(String name) {
        String path = "/charters/" + name + ".json";
        try (InputStream in = Objects.requireNonNull(TemplateFile.class.getResourceAsStream(path))) {
            return Json.entries().readValue(in, TemplateFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    TemplateSheet sheet() {
        return new TemplateSheet(id, name, about, model, sources, parameters);
    }

    Map<String, JsonNode> values(Strategy strategy) {
        return strategies == null ? Map.of() : strategies.getOrDefault(strategy, Map.of());
    }

    CharterDraft fill(Map<String, JsonNode> values, JsonNode departures) {
        return Departures.charter(fill(charter, values), departures);
    }

    private static JsonNode fill(JsonNode node, Map<String, JsonNode> values) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode filled = JsonNodeFactory.instance.objectNode();
                object.properties().forEach(each -> filled.set(each.getKey(), fill(each.getValue(), values)));
                yield filled;
            }
            case ArrayNode array -> {
                ArrayNode filled = JsonNodeFactory.instance.arrayNode();
                array.forEach(each -> filled.add(fill(each, values)));
                yield filled;
            }
            default -> value(node, values);
        };
    }

    private static JsonNode value(JsonNode node, Map<String, JsonNode> values) {
        if (node.isString() && node.asString().startsWith("{")) {
            String name = node.asString().substring(1, node.asString().length() - 1);
            JsonNode value = values.get(name);
            if (value == null) {
                throw new IllegalStateException("A template leaves " + name + " open and does not say so");
            }
            return value;
        }
        return node;
    }
}
