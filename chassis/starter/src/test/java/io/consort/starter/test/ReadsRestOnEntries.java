package io.consort.starter.test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What is read says on which entries of the ledger it rests, or {@code without-entries.csv} says why it does not: a row is
 * {@code operation id,reason}.
 */
final class ReadsRestOnEntries {

    private static final String ENTRIES = "entries";

    private final JsonNode document;

    private ReadsRestOnEntries(JsonNode document) {
        this.document = document;
    }

    /** The operations of a document that read something as JSON which does not say it. */
    static Set<String> without(JsonNode document) {
        ReadsRestOnEntries reads = new ReadsRestOnEntries(document);
        return document.path("paths")
                .valueStream()
                .map(path -> path.path("get"))
                .filter(reads::isWithout)
                .map(read -> read.path("operationId").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The operations that have a reason not to. */
    static Set<String> excepted() throws IOException {
        try (InputStream kept =
                Objects.requireNonNull(ReadsRestOnEntries.class.getResourceAsStream("/without-entries.csv"))) {
            return new String(kept.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split(",", 2))
                    .filter(row -> row.length == 2 && !row[1].isBlank())
                    .map(row -> row[0])
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private boolean isWithout(JsonNode read) {
        JsonNode schema = read.at("/responses/200/content/application~1json/schema");
        return !schema.isMissingNode() && !hasEntries(held(resolved(schema)));
    }

    /** Of a page or a list what it holds. */
    private JsonNode held(JsonNode schema) {
        JsonNode items = schema.path("type").asString("").equals("array") ? schema : schema.at("/properties/items");
        return items.has("items") ? resolved(items.path("items")) : schema;
    }

    private boolean hasEntries(JsonNode schema) {
        return schema.at("/properties/" + ENTRIES + "/type").asString("").equals("array")
                || schema.path("allOf").valueStream().anyMatch(part -> hasEntries(resolved(part)));
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asString().substring(1)) : schema;
    }
}
