package io.consort.quickstart.statement;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a statement says, as far as the entry that is proven can bear it out. */
sealed interface Content permits PayeeStatement, ExitStatement, JointExitStatement, MinutesFile {

    /** By what the file is about. */
    static Content of(JsonNode statement) {
        if (statement.has("minutes")) {
            return new MinutesFile(statement);
        }
        if (!statement.at("/exit/attempts").isEmpty()) {
            return new JointExitStatement(statement);
        }
        return statement.has("exit") ? new ExitStatement(statement) : new PayeeStatement(statement);
    }

    /** Why the entry is none that such a statement rests on; empty when it is. */
    Optional<String> foreign(String entryType);

    /** The first thing of which the entry says something else; empty when there is none. */
    Optional<String> difference(JsonNode data);

    /** What holds, as the beginning of a sentence. */
    String claim(JsonNode data);

    /** Whole sentences on what else is proven and what is not; empty, or begun with a space. */
    String remarks(JsonNode data);
}
