package io.consort.quickstart.system;

import io.consort.embedded.identity.Keycloak;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/**
 * A way to a server that other tests use as well and that therefore must not be stopped. At first nobody
 * listens at it; opened, it leads to the server.
 */
final class Door implements AutoCloseable {

    private final URI server;
    private final ServerSocket socket;
    private final int port;

    Door(URI server) throws IOException {
        this.server = server;
        this.socket = new ServerSocket();
        this.port = Keycloak.freePort();
    }

    URI origin() {
        return URI.create("http://127.0.0.1:" + port);
    }

    void open() throws IOException {
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        Thread.startVirtualThread(this::lead);
    }

    private void lead() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                Socket called = new Socket(server.getHost(), server.getPort());
                Thread.startVirtualThread(() -> pass(caller, called));
                Thread.startVirtualThread(() -> pass(called, caller));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** Until one of the two hangs up; then the other is hung up on. */
    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException hungUp) {
            return; // which is how a connection ends
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
