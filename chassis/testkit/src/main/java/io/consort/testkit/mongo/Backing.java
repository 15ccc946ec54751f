package io.consort.testkit.mongo;

import de.bwaldvogel.mongo.bson.Document;
import io.consort.embedded.EmbeddedStore;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A connection to an embedded store, made when it is first needed. */
final class Backing implements Closeable {

    private @Nullable Socket socket;

    /** Asks the store, which knows nothing of sets, sessions and concerns. */
    synchronized Document ask(EmbeddedStore store, Message question) throws IOException {
        Document plain = question.body().clone();
        for (String beyondIt : new String[] {"lsid", "txnNumber", "readConcern", "writeConcern", "$clusterTime"}) {
            plain.remove(beyondIt);
        }
        Socket open = open(store);
        question.with(plain).write(open.getOutputStream());
        return Message.read(new BufferedInputStream(open.getInputStream())).body();
    }

    private Socket open(EmbeddedStore store) throws IOException {
        if (socket == null) {
            URI uri = URI.create(store.uri());
            socket = new Socket(uri.getHost(), uri.getPort());
            socket.setTcpNoDelay(true);
        }
        return socket;
    }

    @Override
    public synchronized void close() {
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
