package io.consort.consortium.charter.web;

import io.consort.consortium.charter.Articles;
import io.consort.consortium.charter.CharterDraft;
import io.consort.starter.openapi.JsonSchemas;
import java.util.stream.Collectors;

/**
 * The JSON Schema (2020-12) of a charter: its fields as the records have them, and within which limits they lie as their
 * articles say. It refuses what the service refuses, as far as a schema can; what it cannot say is that values go together (one
 * id twice, a minimum above a maximum), that a fraction is at most one, and that {@code 1.0} is not written for {@code 1}.
 */
public final class CharterSchema {

    /** Where it is served. */
    public static final String PATH = "/api/consortium/charter-schema";

    private CharterSchema() {}

    /** The schema. */
    public static String text() {
        return JsonSchemas.of(CharterDraft.class, PATH, "A consortium's charter", limits());
    }

    private static String limits() {
        return Articles.ALL.stream()
                .filter(each -> !each.schema().equals("{\"properties\":{}}"))
                .map(each -> "\"" + each.name() + "\":" + each.schema())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
