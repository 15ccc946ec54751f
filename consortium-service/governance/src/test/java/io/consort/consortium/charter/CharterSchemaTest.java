package io.consort.consortium.charter;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.consort.consortium.charter.web.CharterSchema;
import io.consort.consortium.founding.store.ShippedCharters;
import io.consort.kernel.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class CharterSchemaTest {

    private static final String TEXT = CharterSchema.text();

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema schema = REGISTRY.getSchema(TEXT);

    @Test
    void isASchemaItself() {
        Schema dialect = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(dialect.validate(TEXT, InputFormat.JSON)).isEmpty();
        assertThat(TEXT)
                .contains("\"$schema\" : \"https://json-schema.org/draft/2020-12/schema\"")
                .doesNotContain("components");
    }

    /** Partners check charters in other languages, whose engines know no look-ahead and no names of categories. */
    @Test
    void keepsToPatternsThatEveryEngineReads() {
        assertThat(TEXT).contains("\"pattern\"").doesNotContain("(?").doesNotContain("\\\\p");
    }

    /** Limits are said in one place, so that nothing else would notice one that was narrowed: what was valid once is so for ever. */
    @Test
    void narrowsNothingThatWasEverAllowed() {
        JsonNode kept = Json.entries().readTree(getClass().getResourceAsStream("/kept/charter-schema.json"));
        assertThat(narrower(kept, Json.entries().readTree(TEXT), "")).isEmpty();
    }

    private static List<String> narrower(JsonNode kept, JsonNode now, String at) {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : kept.properties()) {
            String place = at + "/" + each.getKey();
            JsonNode then = each.getValue();
            JsonNode next = now.path(each.getKey());
            boolean narrower = then.isObject()
                    ? next.isMissingNode()
                    : switch (each.getKey()) {
                        case "minimum", "minItems" -> next.asLong(0) > then.asLong();
                        case "maximum", "maxItems", "maxLength" -> next.asLong(Long.MAX_VALUE) < then.asLong();
                        case "required" ->
                            !then.valueStream()
                                    .toList()
                                    .containsAll(next.valueStream().toList());
                        case "enum" ->
                            !next.valueStream()
                                    .toList()
                                    .containsAll(then.valueStream().toList());
                        case "pattern", "type" -> !next.equals(then);
                        default -> false;
                    };
            if (narrower) {
                found.add(place);
            }
            if (then.isObject()) {
                found.addAll(narrower(then, next, place));
            }
        }
        return found;
    }

    @Test
    void letsEveryShippedCharterPass() {
        assertThat(schema.validate(Sound.tree())).isEmpty();
        assertThat(ShippedCharters.all())
                .isNotEmpty()
                .allSatisfy((name, draft) -> assertThat(
                                schema.validate(Json.entries().writeValueAsString(draft), InputFormat.JSON))
                        .as(name)
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /secretariat                                | "no id!"
            /currency                                   | "euro"
            /noticeMonths                               | "six"
            /classes/0/standing                         | "king"
            /classes/0/dues                             | {"kind":"tithe"}
            /classes/0/dues                             | {"kind":"fixed"}
            /classes/0/dues/amount                      | 100
            /classes/0/colour                           | "red"
            /governance/bodies/0/seats/0/filling        | {"kind":"by-right"}
            /governance/motions/0/meeting/weighing      | {"kind":"equal","weights":[]}
            /governance/motions/0/meeting/quorum/seats  | {"part":0.5,"exceeded":false}
            /governance/constraints/0/one               | {"body":"board"}
            /terms/exit                                 | {}
            """)
    void stopsABrokenOne(String pointer, String value) {
        ObjectNode tree = Sound.tree();
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) tree.at(pointer.substring(0, last)))
                .set(pointer.substring(last + 1), Json.entries().readTree(value));
        assertThat(schema.validate(tree)).isNotEmpty();
    }
}
