package io.consort.quickstart.bench.measure;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.consort.embedded.EmbeddedStore;
import io.consort.embedded.documents.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A durable embedded store in a folder of its own, with a client. */
final class EmbeddedStoreState implements AutoCloseable {

    private final Path folder;
    private final EmbeddedStore store;
    final MongoClient client;

    EmbeddedStoreState() {
        try {
            this.folder = Files.createTempDirectory(Path.of(System.getProperty("consort.bench.folder", ".")), "store");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        this.store = EmbeddedStore.open(folder, 0);
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(store.uri()))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .build());
    }

    /** What the disk was given to do so far. */
    Written written() {
        return store.written();
    }

    @Override
    public void close() {
        client.close();
        store.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
