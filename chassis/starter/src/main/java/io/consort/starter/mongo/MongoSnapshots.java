package io.consort.starter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import io.consort.kernel.ledger.BlockStore.Snapshot;
import io.consort.kernel.ledger.LedgerId;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Snapshots, cut into parts that a document can hold. The parts are written first, then the one document that points to
 * them; so a crash in between leaves the snapshot before it in force.
 */
final class MongoSnapshots {

    private static final int PART = 4 * 1024 * 1024;

    private final MongoCollection<Document> pointers;
    private final MongoCollection<Document> parts;

    MongoSnapshots(MongoDatabase database) {
        this.pointers = database.getCollection("snapshots");
        this.parts = database.getCollection("snapshotParts");
    }

    /** Writes it, unless a later one is there. */
    boolean write(Snapshot snapshot) {
        Document before = pointer(snapshot.ledger());
        if (before != null && before.getLong("size") >= snapshot.size()) {
            return false;
        }
        byte[] content = snapshot.content();
        int count = (content.length + PART - 1) / PART;
        for (int part = 0; part < count; part++) {
            Document id = partId(snapshot.ledger(), snapshot.size(), part);
            byte[] bytes = Arrays.copyOfRange(content, part * PART, Math.min(content.length, (part + 1) * PART));
            parts.replaceOne(
                    eq(id),
                    new Document("_id", id).append("content", new Binary(bytes)),
                    new ReplaceOptions().upsert(true));
        }
        boolean placed = place(snapshot, count);
        if (placed && before != null) {
            removeParts(snapshot.ledger(), before.getLong("size"), before.getInteger("parts"));
        }
        return placed;
    }

    private boolean place(Snapshot snapshot, int count) {
        Document pointer = new Document("_id", snapshot.ledger().value())
                .append("size", snapshot.size())
                .append("parts", count);
        try {
            pointers.replaceOne(
                    and(eq(snapshot.ledger().value()), lt("size", snapshot.size())),
                    pointer,
                    new ReplaceOptions().upsert(true));
            return true;
        } catch (MongoWriteException failure) {
            if (failure.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false; // another replica has placed a later one
            }
            throw failure;
        }
    }

    private void removeParts(LedgerId ledger, long size, int count) {
        for (int part = 0; part < count; part++) {
            parts.deleteOne(eq(partId(ledger, size, part)));
        }
    }

    /** The last snapshot; empty where there is none, or its parts are gone. */
    Optional<Snapshot> read(LedgerId ledger) {
        Document pointer = pointer(ledger);
        if (pointer == null) {
            return Optional.empty();
        }
        long size = pointer.getLong("size");
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int part = 0; part < pointer.getInteger("parts"); part++) {
            Document found = parts.find(eq(partId(ledger, size, part))).first();
            if (found == null) {
                return Optional.empty();
            }
            content.writeBytes(found.get("content", Binary.class).getData());
        }
        return Optional.of(new Snapshot(ledger, size, content.toByteArray()));
    }

    private @Nullable Document pointer(LedgerId ledger) {
        return pointers.find(eq(ledger.value())).first();
    }

    private static Document partId(LedgerId ledger, long size, int part) {
        return new Document("ledger", ledger.value()).append("size", size).append("part", part);
    }
}
