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
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(1800)
class KilledStoreIT {

    private static final int ROUNDS = 10;
    private static final int WRITERS = 16;

    /** Enough to be under load in, short enough to be looked at again after each round. */
    private static final int MOST_A_WRITER_INSERTS = 150;

    @TempDir
    Path folder;

    private final Queue<Document> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();

    @Test
    void keepsEveryAcknowledgedInsertWhenKilledUnderLoad() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            try (StoreProcess store = StoreProcess.start(folder)) {
                requireAllThere(store);
                insertUntilKilled(store, round);
            }
        }
        try (StoreProcess store = StoreProcess.start(folder)) {
            requireAllThere(store);
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * 50);
    }

    private static MongoClient connect(StoreProcess store, int patienceMillis) {
        return MongoClients.create(store.uri() + "/?serverSelectionTimeoutMS=" + patienceMillis);
    }

    private static MongoCollection<Document> blocks(MongoClient client) {
        return client.getDatabase("d").getCollection("blocks");
    }

    private void requireAllThere(StoreProcess store) {
        List<Document> all = List.copyOf(acknowledged);
        try (MongoClient client = connect(store, 120_000)) {
            for (int from = 0; from < all.size(); from += 1000) {
                List<Document> some = all.subList(from, Math.min(all.size(), from + 1000));
                List<Object> ids =
                        some.stream().map(document -> document.get("_id")).toList();
                assertThat(blocks(client).find(in("_id", ids)).into(new ArrayList<>()))
                        .containsExactlyInAnyOrderElementsOf(some);
            }
        }
    }

    private void insertUntilKilled(StoreProcess store, int round) throws InterruptedException {
        try (MongoClient client = connect(store, 300);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < WRITERS; writer++) {
                String ledger = "r" + round + "w" + writer;
                threads.execute(() -> insert(store, client, ledger));
            }
            int enough = count.get() + ThreadLocalRandom.current().nextInt(50, 800);
            while (count.get() < enough) {
                Thread.sleep(1);
            }
            store.close();
        }
    }

    private void insert(StoreProcess store, MongoClient client, String ledger) {
        int inserted = 0;
        for (long height = 1;
                inserted < MOST_A_WRITER_INSERTS && store.process().isAlive();
                height++) {
            Document document = new Document("_id", new Document("ledger", ledger).append("height", height))
                    .append("text", "x".repeat(ThreadLocalRandom.current().nextInt(2000)));
            try {
                blocks(client).insertOne(document);
                acknowledged.add(document);
                count.incrementAndGet();
                inserted++;
            } catch (MongoSocketException | MongoTimeoutException | MongoConnectionPoolClearedException unanswered) {
                continue; // not acknowledged: it may be there or not
            }
        }
    }
}
