package io.consort.testkit.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;

/** A command on its way through a member. */
public final class Exchange {

    private final ReplicaSet set;
    private final Member.Connection connection;
    private final Message question;

    Exchange(ReplicaSet set, Member.Connection connection, Message question) {
        this.set = set;
        this.connection = connection;
        this.question = question;
    }

    /** Has it done, for good; gives the answer, which may be changed. */
    public Document perform() throws IOException {
        return set.perform(connection, question, true);
    }

    /** As {@link #perform}, for a read that lags behind nothing, whatever others do. */
    public Document performUpToDate() throws IOException {
        return set.perform(connection, question, false);
    }

    /** An answer that it failed. */
    public Document error(int code, String name) {
        return set.error(code, name);
    }

    /** Waits until the client gives up. */
    void awaitEnd() {
        connection.awaitEnd();
    }
}
