package io.consort.quickstart.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/**
 * Asks a process whether it is ready.
 *
 * @param at {@code http:} for an address that answers 200, {@code tcp:} for a port that accepts a connection
 */
public record Probe(URI at) {

    private static final int CONNECT_MILLIS = 1_000;
    private static final int READ_MILLIS = 5_000;

    public Probe {
        if (!"http".equals(at.getScheme()) && !"tcp".equals(at.getScheme())) {
            throw new IllegalArgumentException("Not a probe: " + at);
        }
    }

    /** An address that answers 200 when the process is ready. */
    public static Probe http(String address) {
        return new Probe(URI.create(address));
    }

    /** A port of this machine that is listened on when the process is ready. */
    public static Probe listening(int port) {
        return new Probe(URI.create("tcp://127.0.0.1:" + port));
    }

    /** Whether it is ready now. */
    public boolean holds() {
        try {
            return "tcp".equals(at.getScheme()) ? accepts() : answers();
        } catch (IOException notYet) {
            return false;
        }
    }

    private boolean accepts() throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(at.getHost(), at.getPort()), CONNECT_MILLIS);
            return true;
        }
    }

    private boolean answers() throws IOException {
        HttpURLConnection connection = (HttpURLConnection) at.toURL().openConnection();
        connection.setConnectTimeout(CONNECT_MILLIS);
        connection.setReadTimeout(READ_MILLIS);
        connection.setInstanceFollowRedirects(false);
        try {
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } finally {
            connection.disconnect();
        }
    }
}
