package io.consort.embedded;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import io.consort.embedded.documents.StoreRefusedException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableStoreTest extends EmbeddedStoreContract {

    @TempDir
    Path folder;

    @Override
    EmbeddedStore open() {
        return EmbeddedStore.open(folder.resolve("contract"), 0);
    }

    private static Map<String, Object> everything(MongoClient client) {
        Map<String, Object> all = new TreeMap<>();
        for (String database : client.listDatabaseNames()) {
            for (String collection : client.getDatabase(database).listCollectionNames()) {
                MongoCollection<Document> documents =
                        client.getDatabase(database).getCollection(collection);
                all.put(
                        database + '.' + collection,
                        documents.find().sort(new Document("_id", 1)).into(new ArrayList<>()));
                all.put(
                        database + '.' + collection + " indexes",
                        documents.listIndexes().into(new ArrayList<>()));
            }
        }
        return all;
    }

    @Test
    void holdsAfterARestartWhatItHeldBefore() {
        Map<String, Object> before;
        try (EmbeddedStore store = EmbeddedStore.open(folder, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            for (String database : new String[] {"one", "two"}) {
                MongoCollection<Document> a = client.getDatabase(database).getCollection("a");
                for (int n = 0; n < 50; n++) {
                    a.insertOne(
                            new Document("_id", new Document("ledger", "x").append("height", (long) n)).append("n", n));
                }
                a.replaceOne(eq("n", 7), new Document("n", 107));
                a.deleteOne(eq("n", 8));
            }
            MongoCollection<Document> b = client.getDatabase("two").getCollection("b");
            b.createIndex(new Document("number", 1), new IndexOptions().unique(true));
            b.insertOne(new Document("_id", 1).append("number", 1));
            client.getDatabase("two").getCollection("gone").insertOne(new Document("_id", 1));
            client.getDatabase("two").getCollection("gone").drop();
            before = everything(client);
        }
        assertThat(before).containsKeys("one.a", "two.a", "two.b").doesNotContainKey("two.gone");
        try (EmbeddedStore store = EmbeddedStore.open(folder, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            assertThat(everything(client)).isEqualTo(before);
            MongoCollection<Document> b = client.getDatabase("two").getCollection("b");
            assertThatThrownBy(() -> b.insertOne(new Document("_id", 2).append("number", 1)))
                    .isInstanceOf(MongoWriteException.class);
        }
    }

    @Test
    void completesACollectionThatACrashLeftWithoutItsIndexOfIds() throws IOException {
        try (EmbeddedStore store = EmbeddedStore.open(folder, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            client.getDatabase("one").getCollection("a").insertOne(new Document("_id", 1));
        }
        Path journal = folder.resolve("journal");
        String content = Files.readString(journal, StandardCharsets.ISO_8859_1);
        int indexes = content.indexOf("one.system.indexes");
        try (RandomAccessFile file = new RandomAccessFile(journal.toFile(), "rw")) {
            file.setLength(indexes);
        }
        try (EmbeddedStore store = EmbeddedStore.open(folder, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> a = client.getDatabase("one").getCollection("a");
            assertThat(client.getDatabase("one").listCollectionNames()).containsExactly("a");
            a.insertOne(new Document("_id", 1));
            assertThatThrownBy(() -> a.insertOne(new Document("_id", 1))).isInstanceOf(MongoWriteException.class);
        }
    }

    @Test
    void forgetsADroppedDatabase() {
        try (EmbeddedStore store = EmbeddedStore.open(folder, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            client.getDatabase("one").getCollection("a").insertOne(new Document("_id", 1));
            client.getDatabase("one").drop();
            client.getDatabase("two").getCollection("a").insertOne(new Document("_id", 1));
            client.getDatabase("two").drop();
            client.getDatabase("two").getCollection("a").insertOne(new Document("_id", 2));
            assertThat(client.getDatabase("two").getCollection("a").listIndexes())
                    .hasSize(1);
        }
        try (EmbeddedStore store = EmbeddedStore.open(folder, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            assertThat(client.listDatabaseNames()).containsExactly("two");
            assertThat(client.getDatabase("two").getCollection("a").find()).containsExactly(new Document("_id", 2));
        }
    }

    @Test
    void saysThatAPortIsTakenAndLetsGoOfTheFolder() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> EmbeddedStore.open(folder, other.getLocalPort()))
                    .isInstanceOf(StoreRefusedException.class)
                    .hasMessage("The store cannot listen on port " + other.getLocalPort() + " of 127.0.0.1.");
        }
        EmbeddedStore.open(folder, 0).close();
    }
}
