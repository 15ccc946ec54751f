package io.consort.quickstart.statement;

import io.consort.quickstart.proof.Notes;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A statement with its proof, as the platform serves it: of a payee, of an exit, the minutes of a meeting, or the proof of an entry alone. Checked is
 * that the file is in the one form in which the platform writes it and has no field more; that the ledger's
 * key signed the checkpoint, that the checkpoint covers the entry, and that the statement says what the entry says. What the
 * entry does not speak of is named as not proven.
 */
public final class StatementFile {

    private static final String KEY = "verifierKey";

    private final JsonNode statement;
    private final Content content;

    private StatementFile(JsonNode statement) {
        this.statement = statement;
        this.content = Content.of(statement);
    }

    /**
     * @param bytes of the file
     * @throws IllegalArgumentException when it is not a statement with a proof, or not in the one form of it
     */
    public static StatementFile parse(byte[] bytes) {
        JsonNode statement = CanonicalJson.read(bytes);
        if (!statement.path("proof").isObject() && !statement.has("leafIndex")) {
            throw new IllegalArgumentException("it is not a statement with a proof");
        }
        return new StatementFile(statement);
    }

    /** The same of a text. */
    public static StatementFile parse(String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return parse(bytes);
        } catch (CharacterCodingException noText) {
            throw new IllegalArgumentException("it has no form in UTF-8", noText);
        }
    }

    /** The ledger's keys as the file itself has them, a line each. */
    public Optional<String> ownKey() {
        JsonNode key = statement.path(KEY);
        return key.isString() ? Optional.of(key.asString()) : Optional.empty();
    }

    /**
     * Checks it.
     *
     * @param key the ledger's public key, or its keys, a line each
     */
    public Verdict check(String key) {
        return check(key, new Notes());
    }

    /** The same of one of many, of which the signed notes are opened once each. */
    public Verdict check(String key, Notes notes) {
        Optional<String> flaw = content.shape().flaw(statement, "the whole");
        if (flaw.isPresent()) {
            return new Verdict.NotProven("The file is not as the platform writes it: look at " + flaw.get()
                    + ", which does not belong there.");
        }
        try {
            return Proof.check(content.proof(), key, notes)
                    .map(proof -> compare(proof, key))
                    .orElseGet(() -> new Verdict.NotProven(
                            "The entry in the file is not in the ledger that " + key + " signed."));
        } catch (IllegalArgumentException broken) {
            return new Verdict.NotProven("The proof in the file is not one: " + firstLine(broken));
        }
    }

    /** What it says that it comes from, once it was found to hold; empty where it is no statement of a payee. */
    public Optional<Payment> payment() {
        return content.payment();
    }

    private Verdict compare(Proof proof, String key) {
        JsonNode entry = proof.entry();
        if (entry == null) {
            return content.withheld(proof)
                    .map(claim -> proven(claim, proof, "", key))
                    .orElseGet(() -> new Verdict.NotProven("The entry that is proven is not in the file."));
        }
        JsonNode data = entry.path("data");
        return content.foreign(entry.path("type").asString(""))
                .or(() -> content.difference(data, proof)
                        .map(what -> "The ledger says something else than the statement about: " + what + "."))
                .<Verdict>map(Verdict.NotProven::new)
                .orElseGet(() -> proven(
                        content.claim(data) + ", recorded at "
                                + entry.path("time").asString(""),
                        proof,
                        content.remarks(data),
                        key));
    }

    private Verdict proven(String claim, Proof proof, String remarks, String key) {
        List<String> unproven = new ArrayList<>(content.unproven());
        if (ownKey().filter(own -> !own.strip().equals(key.strip())).isPresent()) {
            unproven.add(KEY);
        }
        proof.checkpoint().unchecked().stream()
                .distinct()
                .map(name -> "the signature of " + name)
                .forEach(unproven::add);
        return new Verdict.Proven("The statement holds: " + claim + " as entry " + proof.seq() + " of "
                + proof.checkpoint().size() + " in " + proof.checkpoint().origin() + "." + remarks
                + (unproven.isEmpty() ? "" : " Not part of what is proven: " + String.join(", ", unproven) + "."));
    }

    private static String firstLine(RuntimeException broken) {
        return String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
    }
}
