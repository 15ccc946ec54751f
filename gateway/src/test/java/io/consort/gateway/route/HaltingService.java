package io.consort.gateway.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A service that begins a long answer and then says nothing more. */
final class HaltingService {

    private static final int SENT = 64 * 1024;

    private HaltingService() {}

    /** Starts it and returns its port. */
    static int start() {
        try {
            var server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> serve(server));
            return server.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void serve(ServerSocket server) {
        try {
            while (true) {
                begin(server.accept());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The connection stays open: only the gateway can end it. */
    private static void begin(Socket caller) throws IOException {
        var head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: " + 2 * SENT + "\r\n\r\n";
        caller.getOutputStream().write((head + "x".repeat(SENT)).getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }
}
