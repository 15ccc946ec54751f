package io.consort.testkit.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;

/** What a member answers in the place of what it should: once, to one command. */
@FunctionalInterface
public interface Fault {

    /**
     * @return the answer
     * @throws IOException to end the connection in its place
     */
    Document answer(Exchange exchange) throws IOException;

    /** It is refused, and was not done. The codes are MongoDB's (error_codes.yml). */
    static Fault refused(int code, String name) {
        return exchange -> exchange.error(code, name);
    }

    /** It is done, and the answer says that it failed. */
    static Fault doneAndRefused(int code, String name) {
        return exchange -> {
            exchange.perform();
            return exchange.error(code, name);
        };
    }

    /** It is done here, and a majority has not confirmed it in time: whether it stays is open. */
    static Fault unconfirmed() {
        return exchange -> {
            Document answer = exchange.perform();
            answer.put(
                    "writeConcernError",
                    new Document("code", 64)
                            .append("codeName", "WriteConcernFailed")
                            .append("errmsg", "waiting for replication timed out")
                            .append("errInfo", new Document("wtimeout", true)));
            return answer;
        };
    }

    /** The connection ends before it is done. */
    static Fault cut() {
        return _ -> {
            throw new IOException("cut before it was done");
        };
    }

    /** It is done, and the connection ends before the answer. */
    static Fault doneAndCut() {
        return exchange -> {
            exchange.perform();
            throw new IOException("cut after it was done");
        };
    }

    /** No answer ever comes, and it is not done. */
    static Fault silence() {
        return exchange -> {
            exchange.awaitEnd();
            throw new IOException("nothing was answered");
        };
    }
}
