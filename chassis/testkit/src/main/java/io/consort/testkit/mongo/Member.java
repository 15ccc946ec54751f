package io.consort.testkit.mongo;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A member of the set: a port on loopback, and those who are connected to it. */
final class Member implements Closeable {

    private static final String HOST = "127.0.0.1";

    private final ServerSocket socket;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();

    Member(ReplicaSet set) {
        try {
            this.socket = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(() -> accept(set));
    }

    String address() {
        return HOST + ':' + socket.getLocalPort();
    }

    private void accept(ReplicaSet set) {
        while (!socket.isClosed()) {
            try {
                Connection connection = new Connection(socket.accept());
                connections.add(connection);
                Thread.ofVirtual().start(() -> serve(set, connection));
            } catch (IOException closed) {
                close();
            }
        }
    }

    private void serve(ReplicaSet set, Connection connection) {
        try (connection) {
            while (true) {
                Message question = Message.read(connection.in);
                question.answered(set.answer(this, connection, question)).write(connection.out);
            }
        } catch (IOException | UncheckedIOException ended) {
            connections.remove(connection);
        }
    }

    /** Ends all connections; new ones may come. */
    void cut() {
        connections.forEach(Connection::close);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        cut();
    }

    /** Somebody who is connected, with connections of their own to the stores behind. */
    static final class Connection implements Closeable {

        private final Socket client;
        private final InputStream in;
        private final OutputStream out;
        final Backing latest = new Backing();
        final Backing majority = new Backing();

        Connection(Socket client) throws IOException {
            this.client = client;
            client.setTcpNoDelay(true);
            this.in = new BufferedInputStream(client.getInputStream());
            this.out = client.getOutputStream();
        }

        /** Waits until the other side goes; it says nothing more, since it waits for an answer. */
        void awaitEnd() {
            try {
                while (in.read() >= 0) {
                    Thread.onSpinWait();
                }
            } catch (IOException ended) {
                close();
            }
        }

        @Override
        public void close() {
            latest.close();
            majority.close();
            try {
                client.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
