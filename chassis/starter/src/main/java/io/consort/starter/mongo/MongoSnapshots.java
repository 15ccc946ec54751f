package io.consort.starter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import io.consort.kernel.ledger.BlockStore.Memo;
import io.consort.kernel.ledger.LedgerId;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * What is remembered of ledgers beside their blocks, and the parts of snapshots, a document each. Neither is a truth of its own: what
 * has not the form it was written in is as good as none.
 */
final class MongoSnapshots {

    private final MongoCollection<Document> memos;
    private final MongoCollection<Document> parts;

    MongoSnapshots(MongoDatabase database, String ledger) {
        this.memos = database.getCollection(Durable.collection("memos", ledger));
        this.parts = database.getCollection(Durable.collection("parts", ledger));
    }

    private static Document id(LedgerId ledger, String name) {
        return new Document("ledger", ledger.value()).append("name", name);
    }

    Optional<Memo> memo(LedgerId ledger, String name) {
        Document found = memos.find(eq(id(ledger, name))).first();
        return found != null && found.get("version") instanceof Long version && found.get("text") instanceof String text
                ? Optional.of(new Memo(ledger, name, version, text))
                : Optional.empty();
    }

    boolean replace(Memo next) {
        Document id = id(next.ledger(), next.name());
        Document document =
                new Document("_id", id).append("version", next.version()).append("text", next.text());
        if (next.version() > 1) {
            return memos.replaceOne(and(eq(id), eq("version", next.version() - 1)), document)
                            .getMatchedCount()
                    == 1;
        }
        return Asking.insert(memos, document);
    }

    void writePart(LedgerId ledger, String part, byte[] content) {
        Document id = id(ledger, part);
        parts.replaceOne(
                eq(id),
                new Document("_id", id).append("content", new Binary(content)),
                new ReplaceOptions().upsert(true));
    }

    Optional<byte[]> part(LedgerId ledger, String part) {
        Document found = parts.find(eq(id(ledger, part))).first();
        return found != null && found.get("content") instanceof Binary content
                ? Optional.of(content.getData())
                : Optional.empty();
    }

    boolean removePart(LedgerId ledger, String part) {
        return parts.deleteOne(eq(id(ledger, part))).getDeletedCount() == 1;
    }
}
