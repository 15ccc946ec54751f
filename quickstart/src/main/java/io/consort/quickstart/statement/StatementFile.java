package io.consort.quickstart.statement;

import io.consort.quickstart.proof.Inclusion;
import io.consort.quickstart.proof.SignedCheckpoint;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A payee's statement with its proof, as the platform serves it. Three things are checked: that the ledger's key signed the
 * checkpoint, that the checkpoint covers the entry, and that the statement says what the entry says. What the entry does not speak of, such as how far it
 * has been paid since, is named as not proven.
 */
public final class StatementFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();
    private static final Pattern ENTRY_TYPE = Pattern.compile("ip\\.payee-(credited|adjusted)\\.v[0-9]+");
    private static final Set<String> ENVELOPE = Set.of("proof", "verifierKey");
    private static final Set<String> SAID = Set.of("distribution", "payee", "lines", "total");

    private final JsonNode statement;

    private StatementFile(JsonNode statement) {
        this.statement = statement;
    }

    /**
     * @param text of the file
     * @throws IllegalArgumentException when it is not a statement with a proof
     */
    public static StatementFile parse(String text) {
        try {
            JsonNode statement = MAPPER.readTree(text);
            if (statement == null
                    || !statement.isObject()
                    || !statement.path("proof").isObject()) {
                throw new IllegalArgumentException("it is not a statement with a proof");
            }
            return new StatementFile(statement);
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("it is not JSON", unreadable);
        }
    }

    /** The ledger's key as the file itself has it. */
    public Optional<String> ownKey() {
        return text(statement, "verifierKey");
    }

    /**
     * Checks it.
     *
     * @param key the ledger's public key
     */
    public Verdict check(String key) {
        JsonNode proof = statement.get("proof");
        try {
            SignedCheckpoint checkpoint =
                    SignedCheckpoint.open(text(proof, "checkpoint").orElse(""), key);
            String entry = text(proof, "entry").orElse("");
            if (!Inclusion.holds(entry, index(proof), checkpoint.size(), path(proof), checkpoint.root())) {
                return new Verdict.NotProven("The entry in the file is not in the ledger that " + key + " signed.");
            }
            return compare(MAPPER.readTree(entry), checkpoint);
        } catch (IllegalArgumentException | JacksonException broken) {
            return new Verdict.NotProven("The proof in the file is not one: " + firstLine(broken));
        }
    }

    private Verdict compare(JsonNode entry, SignedCheckpoint checkpoint) {
        if (!ENTRY_TYPE.matcher(text(entry, "type").orElse("")).matches()) {
            return new Verdict.NotProven("The entry that is proven is no statement of a payee.");
        }
        JsonNode data = entry.path("data");
        String difference = difference(data);
        if (difference != null) {
            return new Verdict.NotProven(
                    "The ledger says something else than the statement about: " + difference + ".");
        }
        return new Verdict.Proven("The statement holds: " + text(data, "payee").orElse("") + " gets "
                + data.at("/total/amount").asString() + " "
                + data.at("/total/currency").asString() + " from "
                + text(data, "distribution").orElse("") + ", recorded at "
                + text(entry, "time").orElse("")
                + " as entry " + (index(statement.get("proof")) + 1) + " of " + checkpoint.size() + " in "
                + checkpoint.origin() + "." + unproven(data));
    }

    /** The first field of which the entry says something else; null when there is none. */
    private @Nullable String difference(JsonNode data) {
        for (String field : SAID) {
            if (!statement.has(field) || !statement.get(field).equals(data.get(field))) {
                return field;
            }
        }
        for (String field : statement.propertyNames()) {
            JsonNode said = said(data, field);
            if (!ENVELOPE.contains(field)
                    && said != null
                    && !statement.get(field).equals(said)) {
                return field;
            }
        }
        return null;
    }

    private String unproven(JsonNode data) {
        List<String> unsaid = statement.propertyNames().stream()
                .filter(field -> !ENVELOPE.contains(field) && said(data, field) == null)
                .toList();
        return unsaid.isEmpty() ? "" : " Not part of what is proven: " + String.join(", ", unsaid) + ".";
    }

    private static @Nullable JsonNode said(JsonNode data, String field) {
        return data.has(field) ? data.get(field) : data.path("pins").get(field);
    }

    private static long index(JsonNode proof) {
        JsonNode index = proof.path("leafIndex");
        return index.isIntegralNumber() ? index.asLong() : -1;
    }

    private static List<byte[]> path(JsonNode proof) {
        List<byte[]> path = new ArrayList<>();
        proof.path("hashes").forEach(hash -> path.add(Base64.getDecoder().decode(hash.asString())));
        return path;
    }

    private static Optional<String> text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isString() ? Optional.of(value.asString()) : Optional.empty();
    }

    private static String firstLine(RuntimeException broken) {
        return String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
    }
}
