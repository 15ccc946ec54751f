package io.consort.embedded;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StoreProcessIT {

    @TempDir
    Path folder;

    @Test
    void closesInOrderWhenToldToEnd() throws Exception {
        try (StoreProcess store = StoreProcess.start(folder);
                MongoClient client = MongoClients.create(store.uri())) {
            client.getDatabase("d").getCollection("c").insertOne(new Document("_id", 1));
            store.process().destroy();

            assertThat(store.process().waitFor(2, TimeUnit.MINUTES)).isTrue();
        }
        try (EmbeddedStore store = EmbeddedStore.open(folder, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            assertThat(client.getDatabase("d").getCollection("c").countDocuments())
                    .isOne();
        }
    }

    @Test
    void saysInOneSentenceThatAnotherProcessHasTheFolder() throws Exception {
        try (StoreProcess store = StoreProcess.start(folder)) {
            Process second = StoreProcess.launch(folder, ProcessBuilder.Redirect.PIPE);
            String errors = new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(second.waitFor()).isOne();
            assertThat(errors)
                    .contains("The folder " + folder + " is in use by another store, in process "
                            + store.process().pid() + ".")
                    .doesNotContain("\tat ");
        }
    }

    /** A limit on the size of files, set by the shell, is to the store what a full disk is. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "limits are set by a POSIX shell")
    void refusesWritesOnAFullDiskAndGoesOnReading() throws Exception {
        String[] limited = {"bash", "-c", "ulimit -f 256; exec \"$@\"", "store"};
        long last = 0;
        long left;
        try (StoreProcess store = StoreProcess.start(folder, limited);
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> c = client.getDatabase("d").getCollection("c");
            c.createIndex(new Document("number", 1), new IndexOptions().unique(true));
            String refusal = "";
            while (refusal.isEmpty() && last < 1000) {
                try {
                    c.insertOne(new Document("_id", last + 1)
                            .append("number", last + 1)
                            .append("text", "x".repeat(1000)));
                    last++;
                } catch (MongoException full) {
                    refusal = full.getMessage();
                }
            }
            assertThat(refusal).contains("The store cannot write to its disk");
            assertThat(c.find(eq(last)).first()).isNotNull();
            assertThat(c.find(eq(last + 1)).first()).isNull();
            assertThat(c.countDocuments()).isEqualTo(last);

            Document larger = new Document("number", 0L).append("text", "x".repeat(2000));
            assertThatThrownBy(() -> c.replaceOne(eq(1L), larger)).isInstanceOf(MongoException.class);
            assertThat(c.find(eq("number", 1L)).first()).containsEntry("_id", 1L);
            assertThat(c.find(eq("number", 0L)).first()).isNull();
            assertThatThrownBy(() -> removeUntilRefused(c)).isInstanceOf(MongoException.class);
            assertThat(c.find().map(found -> found.getLong("number")))
                    .allSatisfy(number ->
                            assertThat(c.find(eq("number", number)).first()).isNotNull());
            left = c.countDocuments();
        }
        try (EmbeddedStore store = EmbeddedStore.open(folder, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> c = client.getDatabase("d").getCollection("c");
            assertThat(c.countDocuments()).isEqualTo(left);
            c.insertOne(new Document("_id", last + 1));
        }
    }

    /** As above: not one byte can be written. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "limits are set by a POSIX shell")
    void startsOnAFullDiskThoughItsJournalIsWorthRewriting() throws Exception {
        try (EmbeddedStore store = EmbeddedStore.open(folder, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> c = client.getDatabase("d").getCollection("c");
            c.insertOne(new Document("_id", 1));
            for (int n = 0; n < 9; n++) {
                c.replaceOne(eq(1), new Document("n", n).append("text", "x".repeat(4_000_000)));
            }
        }
        String[] full = {"bash", "-c", "ulimit -f 0; exec \"$@\"", "store"};
        try (StoreProcess store = StoreProcess.start(folder, full);
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> c = client.getDatabase("d").getCollection("c");
            assertThat(c.find(eq(1)).first()).containsEntry("n", 8);
            assertThatThrownBy(() -> c.insertOne(new Document("_id", 2)))
                    .hasMessageContaining("The store cannot write to its disk");
        }
        assertThat(folder.resolve("journal.new")).doesNotExist();
        assertThat(folder.resolve("journal"))
                .satisfies(journal -> assertThat(Files.size(journal)).isGreaterThan(30_000_000));
        EmbeddedStore.open(folder, 0).close();
        assertThat(Files.size(folder.resolve("journal"))).isLessThan(10_000_000);
    }

    private static void removeUntilRefused(MongoCollection<Document> c) {
        for (long id = 2; id < 100; id++) {
            c.deleteOne(eq(id));
        }
    }
}
