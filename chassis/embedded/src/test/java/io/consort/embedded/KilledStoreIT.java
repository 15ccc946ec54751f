package io.consort.embedded;

import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledStoreIT {

    private static final int ROUNDS = 10;
    private static final int WRITERS = 16;

    /** Enough to be under load in, short enough to be looked at again after each round. */
    private static final int MOST_A_WRITER_INSERTS = 150;

    @TempDir
    Path folder;

    private final Queue<Document> acknowledged = new ConcurrentLinkedQueue<>();

    @Test
    void keepsEveryAcknowledgedInsertWhenKilledUnderLoad() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            try (StoreProcess store = StoreProcess.start(folder);
                    MongoClient client = connect(store)) {
                requireAllThere(client);
                insertUntilKilled(store, client, round);
            }
        }
        try (StoreProcess store = StoreProcess.start(folder);
                MongoClient client = connect(store)) {
            requireAllThere(client);
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * WRITERS);
    }

    private static MongoClient connect(StoreProcess store) {
        return MongoClients.create(store.uri() + "/?serverSelectionTimeoutMS=200");
    }

    private static MongoCollection<Document> blocks(MongoClient client) {
        return client.getDatabase("d").getCollection("blocks");
    }

    private void requireAllThere(MongoClient client) {
        List<Document> all = List.copyOf(acknowledged);
        for (int from = 0; from < all.size(); from += 1000) {
            List<Document> some = all.subList(from, Math.min(all.size(), from + 1000));
            List<Object> ids =
                    some.stream().map(document -> document.get("_id")).toList();
            assertThat(blocks(client).find(in("_id", ids)).into(new ArrayList<>()))
                    .containsExactlyInAnyOrderElementsOf(some);
        }
    }

    private void insertUntilKilled(StoreProcess store, MongoClient client, int round) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < WRITERS; writer++) {
                String ledger = "r" + round + "w" + writer;
                threads.execute(() -> insert(client, ledger));
            }
            Thread.sleep(ThreadLocalRandom.current().nextInt(50, 300));
            store.close();
        }
    }

    private void insert(MongoClient client, String ledger) {
        try {
            for (long height = 1; height <= MOST_A_WRITER_INSERTS; height++) {
                Document document = new Document("_id", new Document("ledger", ledger).append("height", height))
                        .append("text", "x".repeat(ThreadLocalRandom.current().nextInt(2000)));
                blocks(client).insertOne(document);
                acknowledged.add(document);
            }
        } catch (MongoSocketException | MongoTimeoutException | MongoConnectionPoolClearedException killed) {
            return; // what was under way was not acknowledged, and may be there or not
        }
    }
}
