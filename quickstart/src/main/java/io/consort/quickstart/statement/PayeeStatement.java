package io.consort.quickstart.statement;

import static io.consort.quickstart.statement.CanonicalJson.same;
import static io.consort.quickstart.statement.Shape.ANY;
import static io.consort.quickstart.statement.Shape.NUMBER;
import static io.consort.quickstart.statement.Shape.TEXT;
import static io.consort.quickstart.statement.Shape.field;
import static io.consort.quickstart.statement.Shape.list;
import static io.consort.quickstart.statement.Shape.optional;

import io.consort.quickstart.proof.GrowingTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a payee gets from a distribution. A correction is proven with its reason. What the entry does not speak of, such as how
 * far it has been paid since, is named as not proven.
 *
 * @param statement the file
 */
record PayeeStatement(JsonNode statement) implements Content {

    private static final Pattern ENTRY_TYPE = Pattern.compile("ip\\.payee-(credited|adjusted)\\.v[0-9]+");
    private static final String ADJUSTMENTS = "adjustments";
    private static final List<String> SAID = List.of("distribution", "payee", "lines", "total");
    private static final List<String> PINNED = List.of("income", "asset", "scheme", "version", "titleOn");
    private static final List<String> ADJUSTED = List.of("number", "reason", "before", "change");
    /** In whose favour it is paid where the payee is no more: what the ledger knew when it was asked, and not when it recorded the entry. */
    private static final String PAY_TO = "payTo";

    private static final List<String> LATER = List.of("status", "settled", "outstanding");

    private static final Shape SHAPE = Shape.object(
            field("distribution", TEXT),
            field("payee", TEXT),
            optional(PAY_TO, TEXT),
            field("income", TEXT),
            field("asset", TEXT),
            field("scheme", TEXT),
            field("version", NUMBER),
            field("titleOn", TEXT),
            field("lines", ANY),
            field("total", AccountLines.MONEY),
            field(
                    ADJUSTMENTS,
                    list(Shape.object(
                            field("number", NUMBER),
                            field("reason", ANY),
                            field("before", AccountLines.MONEY),
                            field("change", AccountLines.MONEY),
                            field("seq", NUMBER)))),
            field("status", TEXT),
            field("settled", AccountLines.MONEY),
            field("outstanding", AccountLines.MONEY),
            field("proof", Proof.SHAPE),
            field("verifierKey", Shape.LINES));

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Optional<String> foreign(String entryType) {
        return ENTRY_TYPE.matcher(entryType).matches()
                ? Optional.empty()
                : Optional.of("The entry that is proven is no statement of a payee.");
    }

    @Override
    public Optional<String> difference(JsonNode data, Proof proof) {
        return differing(SAID, data)
                .or(() -> differing(PINNED, data.path("pins")))
                .or(() -> isLastAdjustment(data, proof) ? Optional.empty() : Optional.of("the last adjustment"));
    }

    private Optional<String> differing(List<String> fields, JsonNode said) {
        return fields.stream()
                .filter(field -> !same(statement.path(field), said.path(field)))
                .findFirst();
    }

    /** Whether the entry is what the last adjustment says; or, where none is told of, no adjustment. */
    private boolean isLastAdjustment(JsonNode data, Proof proof) {
        JsonNode all = statement.path(ADJUSTMENTS);
        if (!data.has("change")) {
            return all.isEmpty();
        }
        JsonNode last = all.path(all.size() - 1);
        return last.path("seq").asLong(-1) == proof.seq()
                && ADJUSTED.stream().allMatch(field -> same(data.path(field), last.path(field)));
    }

    @Override
    public String claim(JsonNode data) {
        return data.path("payee").asString() + " gets " + money(data, "/total") + " from "
                + data.path("distribution").asString();
    }

    @Override
    public String remarks(JsonNode data) {
        return data.has("change")
                ? " That is a change of " + money(data, "/change") + ": "
                        + data.path("reason").asString("") + "."
                : "";
    }

    @Override
    public List<String> unproven() {
        Stream<String> earlier =
                statement.path(ADJUSTMENTS).size() > 1 ? Stream.of("earlier adjustments") : Stream.empty();
        Stream<String> heir = statement.has(PAY_TO) ? Stream.of(PAY_TO) : Stream.empty();
        return Stream.of(earlier, heir, LATER.stream()).flatMap(each -> each).toList();
    }

    @Override
    public Optional<Payment> payment() {
        String entry = proof().path("entry").asString("");
        JsonNode read = CanonicalJson.parse(entry);
        JsonNode data = read.path("data");
        JsonNode pins = data.path("pins");
        return Optional.of(new Payment(
                read.path("source").asString(""),
                proof().path("seq").asLong(),
                GrowingTree.leaf(entry.getBytes(StandardCharsets.UTF_8)),
                data.path("payee").asString(""),
                data.path("distribution").asString(""),
                data.path("number").asLong(0),
                pins,
                pins.path("scheme").asString(""),
                pins.path("version").asLong(-1)));
    }

    private static String money(JsonNode data, String pointer) {
        return data.at(pointer + "/amount").asString() + " "
                + data.at(pointer + "/currency").asString();
    }
}
