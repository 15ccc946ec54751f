package io.consort.starter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

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

    /** What a pointer says: how many entries are folded in, and in how many parts that is kept. */
    private record Pointer(LedgerId ledger, long size, int count) {

        /** Empty where the document has not the form it was written in: a snapshot is never a truth of its own. */
        static Optional<Pointer> of(LedgerId ledger, @Nullable Document document) {
            return document != null
                            && document.get("size") instanceof Long size
                            && document.get("parts") instanceof Integer count
                    ? Optional.of(new Pointer(ledger, size, count))
                    : Optional.empty();
        }

        Document document() {
            return new Document("_id", ledger.value()).append("size", size).append("parts", count);
        }

        Document partId(int part) {
            return new Document("ledger", ledger.value()).append("size", size).append("part", part);
        }
    }

    /** Writes it, unless a later one is there. */
    void write(Snapshot snapshot) {
        byte[] content = snapshot.content();
        Pointer next = new Pointer(snapshot.ledger(), snapshot.size(), (content.length + PART - 1) / PART);
        if (pointer(snapshot.ledger())
                .filter(last -> last.size() >= next.size())
                .isPresent()) {
            return;
        }
        for (int part = 0; part < next.count(); part++) {
            Document id = next.partId(part);
            byte[] bytes = Arrays.copyOfRange(content, part * PART, Math.min(content.length, (part + 1) * PART));
            parts.replaceOne(
                    eq(id),
                    new Document("_id", id).append("content", new Binary(bytes)),
                    new ReplaceOptions().upsert(true));
        }
        place(next);
    }

    /** Points to the new parts and removes those that nothing points to any more: the former ones, or the new. */
    private void place(Pointer next) {
        Document former =
                pointers.findOneAndReplace(and(eq(next.ledger().value()), lt("size", next.size())), next.document());
        if (former != null) {
            Pointer.of(next.ledger(), former).ifPresent(this::removeParts);
        } else if (!Asking.insert(pointers, next.document())) {
            pointer(next.ledger()).filter(last -> last.size() != next.size()).ifPresent(_ -> removeParts(next));
        }
    }

    private void removeParts(Pointer pointer) {
        for (int part = 0; part < pointer.count(); part++) {
            parts.deleteOne(eq(pointer.partId(part)));
        }
    }

    /** The last snapshot; empty where there is none, or not all of its parts. */
    Optional<Snapshot> read(LedgerId ledger) {
        Optional<Pointer> pointer = pointer(ledger);
        while (pointer.isPresent()) {
            Optional<Snapshot> snapshot = pointer.flatMap(this::assemble);
            Optional<Pointer> meanwhile = pointer(ledger);
            if (snapshot.isPresent() || meanwhile.equals(pointer)) {
                return snapshot;
            }
            pointer = meanwhile; // another replica has put a later one in its place, and removed the parts
        }
        return Optional.empty();
    }

    private Optional<Snapshot> assemble(Pointer pointer) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int part = 0; part < pointer.count(); part++) {
            Document found = parts.find(eq(pointer.partId(part))).first();
            if (found == null || !(found.get("content") instanceof Binary bytes)) {
                return Optional.empty();
            }
            content.writeBytes(bytes.getData());
        }
        return Optional.of(new Snapshot(pointer.ledger(), pointer.size(), content.toByteArray()));
    }

    private Optional<Pointer> pointer(LedgerId ledger) {
        return Pointer.of(ledger, pointers.find(eq(ledger.value())).first());
    }
}
