package io.consort.quickstart.system;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;

/** A ledger's blocks as they lie in the database, for one who can write there past the service. */
final class Blocks implements AutoCloseable {

    private final MongoClient client;
    private final MongoCollection<Document> blocks;

    Blocks(URI store) {
        client = MongoClients.create(store.toString());
        blocks = client.getDatabase("ip-ledger").getCollection("blocks");
    }

    /** Puts another word into the first entry of a block. */
    void edit(String ledger, long height, String word, String other) {
        Document block = block(ledger, height);
        List<String> entries = new ArrayList<>(block.getList("entries", String.class));
        entries.set(0, entries.getFirst().replace(word, other));
        blocks.replaceOne(eq(id(ledger, height)), block.append("entries", entries));
    }

    void remove(String ledger, long height) {
        blocks.deleteOne(eq(id(ledger, height)));
    }

    /** Lets each of two blocks stand where the other did. */
    void exchange(String ledger, long one, long other) {
        Document first = block(ledger, one);
        Document second = block(ledger, other);
        blocks.replaceOne(eq(id(ledger, one)), second.append("_id", id(ledger, one)));
        blocks.replaceOne(eq(id(ledger, other)), first.append("_id", id(ledger, other)));
    }

    private Document block(String ledger, long height) {
        return Objects.requireNonNull(blocks.find(eq(id(ledger, height))).first());
    }

    private static Document id(String ledger, long height) {
        return new Document("ledger", ledger).append("height", height);
    }

    @Override
    public void close() {
        client.close();
    }
}
