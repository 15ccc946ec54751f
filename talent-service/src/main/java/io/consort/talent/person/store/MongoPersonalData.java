package io.consort.talent.person.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.problem.DomainException;
import io.consort.talent.person.Dossier;
import io.consort.talent.person.Keeping;
import io.consort.talent.person.PersonKey;
import io.consort.talent.person.PersonalData;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Personal data in MongoDB: one document a person in {@code persons}, read and written by its exact {@code _id}, and the names
 * of the ledgers in {@code persons-ledgers}. An erased person's document is replaced by one that says so and nothing else.
 */
public final class MongoPersonalData implements PersonalData {

    private static final Logger LOG = LoggerFactory.getLogger(MongoPersonalData.class);

    private final MongoCollection<Document> persons;
    private final MongoCollection<Document> ledgers;
    private final Set<LedgerId> named = ConcurrentHashMap.newKeySet();

    /**
     * @param client to whatever serves MongoDB's protocol
     * @param database the service's own
     */
    public MongoPersonalData(MongoClient client, String database) {
        MongoDatabase durable = client.getDatabase(database)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
        this.persons = durable.getCollection("persons");
        this.ledgers = durable.getCollection("persons-ledgers");
    }

    @Override
    public Keeping put(PersonKey key, Dossier dossier) {
        name(key.ledger());
        return insert(persons, PersonDocuments.held(key, dossier)) ? new Keeping.Held(dossier) : get(key);
    }

    @Override
    public Keeping get(PersonKey key) {
        return PersonDocuments.read(
                asking("get", () -> persons.find(eq(PersonDocuments.id(key))).first()));
    }

    @Override
    public void erase(PersonKey key) {
        name(key.ledger());
        Document gone = PersonDocuments.gone(key);
        if (!insert(persons, gone)) {
            asking("erase", () -> persons.replaceOne(eq(PersonDocuments.id(key)), gone, new ReplaceOptions()));
        }
    }

    @Override
    public Set<LedgerId> ledgers() {
        return asking("ledgers", () -> {
            Set<LedgerId> all = new HashSet<>();
            ledgers.find().forEach(document -> all.add(new LedgerId(document.getString("_id"))));
            return all;
        });
    }

    private void name(LedgerId ledger) {
        if (!named.contains(ledger)) {
            insert(ledgers, new Document("_id", ledger.value()));
            named.add(ledger);
        }
    }

    /** Whether it was written, and not there before. */
    private static boolean insert(MongoCollection<Document> collection, Document document) {
        return asking("insert", () -> {
            try {
                return collection.insertOne(document).wasAcknowledged();
            } catch (MongoWriteException failure) {
                if (failure.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                    return false;
                }
                throw failure;
            }
        });
    }

    /** Personal data must not come into a log by way of a driver's message, so the cause is named by its type alone. */
    private static <T> T asking(String what, Supplier<T> ask) {
        try {
            return ask.get();
        } catch (MongoException failure) {
            LOG.warn("Personal data: {}: {} {}", what, failure.getClass().getSimpleName(), failure.getCode());
            throw DomainException.unavailable(
                    "personal-data-unavailable",
                    "The store of personal data does not answer. If this was a change, send it again with the same"
                            + " idempotency key.");
        }
    }
}
