package io.consort.quickstart.statement;

import io.consort.quickstart.proof.Inclusion;
import io.consort.quickstart.proof.SignedCheckpoint;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A statement with its proof, as the platform serves it: of a payee, of an exit, or the minutes of a meeting. Three things are checked: that the ledger's
 * key signed the checkpoint, that the checkpoint covers the entry, and that the statement says what the entry says. What the
 * entry does not speak of is named as not proven.
 */
public final class StatementFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

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
        Content content = Content.of(statement);
        JsonNode data = entry.path("data");
        return content.foreign(text(entry, "type").orElse(""))
                .or(() -> content.difference(data)
                        .map(what -> "The ledger says something else than the statement about: " + what + "."))
                .<Verdict>map(Verdict.NotProven::new)
                .orElseGet(() -> new Verdict.Proven("The statement holds: " + content.claim(data) + ", recorded at "
                        + text(entry, "time").orElse("")
                        + " as entry " + (index(statement.get("proof")) + 1) + " of " + checkpoint.size() + " in "
                        + checkpoint.origin() + "." + content.remarks(data)));
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
