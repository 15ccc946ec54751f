package io.consort.quickstart.statement;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The proof of an entry alone, with the entry or, where that is withheld, with its hash.
 *
 * @param statement the file
 */
record EntryFile(JsonNode statement) implements Content {

    @Override
    public Shape shape() {
        return Proof.SHAPE;
    }

    @Override
    public JsonNode proof() {
        return statement;
    }

    @Override
    public Optional<String> foreign(String entryType) {
        return Optional.empty();
    }

    @Override
    public Optional<String> difference(JsonNode data, Proof proof) {
        return Optional.empty();
    }

    @Override
    public String claim(JsonNode data) {
        return "the entry that it shows is in the ledger";
    }

    @Override
    public Optional<String> withheld(Proof proof) {
        return Optional.of(
                "an entry with the leaf hash " + statement.path("leafHash").asString("") + " is in the ledger");
    }

    @Override
    public List<String> unproven() {
        return statement.has("entry") ? List.of() : List.of("the entry itself");
    }
}
