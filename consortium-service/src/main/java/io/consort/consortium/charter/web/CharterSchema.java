package io.consort.consortium.charter.web;

import io.consort.consortium.charter.CharterDraft;
import io.consort.starter.openapi.JsonSchemas;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema (2020-12) of a charter: its fields as the records have them, and within which limits they lie as the file
 * {@code charter-limits.json} says. It refuses what the service refuses, as far as a schema can; what it cannot say is that
 * values go together (one id twice, a minimum above a maximum), that a fraction is at most one, and that {@code 1.0} is not
 * written for {@code 1}.
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
        try (InputStream in = Objects.requireNonNull(CharterSchema.class.getResourceAsStream("/charter-limits.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
