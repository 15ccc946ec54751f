package io.consort.starter.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import io.consort.kernel.ledger.CorruptLedgerException;
import io.consort.kernel.ledger.StoreUnavailableException;
import java.util.List;
import java.util.function.Supplier;
import org.bson.BSONException;
import org.bson.Document;

/** Asks the driver, and says in the kernel's words what came of it. */
final class Asking {

    private Asking() {}

    /**
     * What the driver answers.
     *
     * @param what is asked, for the log
     * @throws StoreUnavailableException when it does not answer, for whatever reason
     * @throws CorruptLedgerException when it answers with bytes that are no document
     */
    static <T> T asking(String what, Supplier<T> question) {
        try {
            return question.get();
        } catch (MongoException failure) {
            throw new StoreUnavailableException(what + " failed", failure);
        } catch (BSONException unreadable) {
            throw new CorruptLedgerException(what + ": what is stored cannot be read: " + unreadable.getMessage());
        } catch (IllegalStateException closed) { // the driver's word for a client that was closed meanwhile
            throw new StoreUnavailableException(what + " came after the client was closed", closed);
        }
    }

    /** As {@link #asking}, where there is nothing to answer. */
    static void telling(String what, Runnable order) {
        asking(what, () -> {
            order.run();
            return order;
        });
    }

    /** Inserts, unless the key is there already: that is an answer; every other failure leaves the outcome open. */
    static boolean insert(MongoCollection<Document> into, Document document) {
        try {
            into.insertOne(document);
            return true;
        } catch (MongoException failure) {
            if (ErrorCategory.fromErrorCode(failure.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw failure;
        }
    }

    /** Inserts those whose key is not there already. */
    static void insertAll(MongoCollection<Document> into, List<Document> documents) {
        try {
            into.insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException failure) {
            boolean onlyThere = failure.getWriteConcernError() == null
                    && failure.getWriteErrors().stream()
                            .allMatch(each -> each.getCategory() == ErrorCategory.DUPLICATE_KEY);
            if (!onlyThere) {
                throw failure;
            }
        }
    }
}
