package io.consort.embedded;

import de.bwaldvogel.mongo.MongoServer;
import io.consort.embedded.documents.DocumentStore;
import io.consort.embedded.documents.StoreRefusedException;
import io.consort.embedded.documents.Written;
import java.nio.file.Path;

/**
 * A store that speaks MongoDB's wire protocol on this machine's loopback address. A write is on disk before it is acknowledged;
 * many that come at once share the way there. For evaluation and tests: one process, no users, no replicas. It answers what a
 * block store asks, and scans where no unique index helps.
 */
public final class EmbeddedStore implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    private final DocumentStore documents;
    private final MongoServer server;
    private final int port;

    private EmbeddedStore(DocumentStore documents, int port) {
        this.documents = documents;
        this.server = new MongoServer(new DurableBackend(documents));
        try {
            server.bind(HOST, port);
        } catch (Exception taken) { // Netty throws what the socket threw, undeclared
            server.shutdownNow();
            throw new StoreRefusedException("The store cannot listen on port " + port + " of " + HOST + ".", taken);
        }
        this.port = server.getLocalAddress().getPort();
    }

    /**
     * Opens the store in a folder, or begins one there.
     *
     * @param directory made where it is not there
     * @param port to listen on; 0 for any that is free
     * @throws StoreRefusedException when another store has the folder, what is in it is damaged, or the port is taken
     */
    public static EmbeddedStore open(Path directory, int port) {
        return new EmbeddedStore(DocumentStore.open(directory), port);
    }

    /** A store on a free port that forgets when it is closed. */
    public static EmbeddedStore inMemory() {
        return new EmbeddedStore(DocumentStore.inMemory(), 0);
    }

    /** Where a client finds it. */
    public String uri() {
        return "mongodb://" + HOST + ':' + port;
    }

    /** What the disk was given to do so far. */
    public Written written() {
        return documents.written();
    }

    /** Stops answering, and brings to disk what is not there yet. */
    @Override
    public void close() {
        server.shutdownNow();
    }
}
