package io.consort.consortium.organisation.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import io.consort.consortium.organisation.Addressee;
import io.consort.consortium.organisation.Addressees;
import io.consort.consortium.organisation.InvitationId;
import io.consort.consortium.organisation.MailAddress;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whom invitations are for, in MongoDB: one document an invitation in {@code addressees},
 * {@code {_id, organisation, account?, address?, until}}, with indexes on the account and on the time.
 */
public final class MongoAddressees implements Addressees {

    private static final Logger LOG = LoggerFactory.getLogger(MongoAddressees.class);

    private final MongoCollection<Document> documents;
    private final AtomicBoolean indexed = new AtomicBoolean();

    /**
     * @param client to whatever serves MongoDB's protocol
     * @param database the service's own
     */
    public MongoAddressees(MongoClient client, String database) {
        this.documents = client.getDatabase(database)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary())
                .getCollection("addressees");
    }

    @Override
    public Addressee put(Addressee addressee) {
        index();
        boolean fresh = asking("put", () -> {
            try {
                return documents.insertOne(document(addressee)).wasAcknowledged();
            } catch (MongoWriteException failure) {
                if (failure.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                    return false;
                }
                throw failure;
            }
        });
        return fresh ? addressee : find(addressee.invitation()).orElse(addressee);
    }

    @Override
    public Optional<Addressee> find(InvitationId invitation) {
        return asking("find", () -> read(documents.find(eq(invitation.value())))).stream()
                .findFirst();
    }

    @Override
    public List<Addressee> find(Collection<InvitationId> invitations) {
        List<String> ids = invitations.stream().map(InvitationId::value).toList();
        return asking("find", () -> read(documents.find(in("_id", ids))));
    }

    @Override
    public List<Addressee> of(PersonId account) {
        index();
        return asking("of", () -> read(documents.find(eq("account", account.value()))));
    }

    @Override
    public void forgetAddress(InvitationId invitation) {
        asking("forgetAddress", () -> documents.updateOne(eq(invitation.value()), Updates.unset("address")));
    }

    @Override
    public void forget(InvitationId invitation) {
        asking("forget", () -> documents.deleteOne(eq(invitation.value())));
    }

    @Override
    public void forgetBefore(Instant now) {
        asking("forgetBefore", () -> documents.deleteMany(lte("until", Date.from(now))));
    }

    private void index() {
        if (!indexed.get()) {
            asking(
                    "index",
                    () -> List.of(
                            documents.createIndex(Indexes.ascending("account")),
                            documents.createIndex(Indexes.ascending("until"))));
            indexed.set(true);
        }
    }

    private static List<Addressee> read(FindIterable<Document> found) {
        return found.map(MongoAddressees::addressee).into(new ArrayList<>());
    }

    private static Document document(Addressee addressee) {
        Document document = new Document("_id", addressee.invitation().value())
                .append("organisation", addressee.organisation().value())
                .append("until", Date.from(addressee.until()));
        if (addressee.account() != null) {
            document.append("account", addressee.account().value());
        }
        if (addressee.address() != null) {
            document.append("address", addressee.address().value());
        }
        return document;
    }

    private static Addressee addressee(Document document) {
        String account = document.getString("account");
        String address = document.getString("address");
        return new Addressee(
                new InvitationId(document.getString("_id")),
                new OrganisationId(document.getString("organisation")),
                account == null ? null : new PersonId(account),
                address == null ? null : new MailAddress(address),
                document.getDate("until").toInstant());
    }

    /** An address must not come into a log by way of a driver's message, so the cause is named by its type alone. */
    private static <T> T asking(String what, Supplier<T> ask) {
        try {
            return ask.get();
        } catch (MongoException failure) {
            LOG.warn("Addressees: {}: {} {}", what, failure.getClass().getSimpleName(), failure.getCode());
            throw DomainException.unavailable(
                    "personal-data-unavailable",
                    "The store of addresses does not answer. If this was a change, send it again with the same"
                            + " idempotency key.");
        }
    }
}
