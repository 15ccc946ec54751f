package io.consort.quickstart.statement;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a statement says, as far as the entry that is proven can bear it out. */
sealed interface Content permits PayeeStatement, ExitStatement, JointExitStatement, MinutesFile, EntryFile {

    /** By what the file is about. */
    static Content of(JsonNode statement) {
        if (statement.has("leafIndex")) {
            return new EntryFile(statement);
        }
        if (statement.has("minutes")) {
            return new MinutesFile(statement);
        }
        if (statement.path("exit").has("attempts")) {
            return new JointExitStatement(statement);
        }
        return statement.has("exit") ? new ExitStatement(statement) : new PayeeStatement(statement);
    }

    /** The file. */
    JsonNode statement();

    /** What the file is made of. */
    Shape shape();

    /** The proof in it. */
    default JsonNode proof() {
        return statement().path("proof");
    }

    /** Why the entry is none that such a statement rests on; empty when it is. */
    Optional<String> foreign(String entryType);

    /** The first thing of which the entry says something else; empty when there is none. */
    Optional<String> difference(JsonNode data, Proof proof);

    /** What holds, as the beginning of a sentence. */
    String claim(JsonNode data);

    /** What holds where the entry is withheld; empty where nothing does then. */
    default Optional<String> withheld(Proof proof) {
        return Optional.empty();
    }

    /** Whole sentences on what else is proven; empty, or begun with a space. */
    default String remarks(JsonNode data) {
        return "";
    }

    /** What it comes from, once it is proven; empty where nothing is distributed by it. */
    default Optional<Payment> payment() {
        return Optional.empty();
    }

    /** The fields that the entry does not speak of. */
    List<String> unproven();
}
