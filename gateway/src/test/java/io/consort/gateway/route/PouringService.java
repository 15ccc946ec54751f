package io.consort.gateway.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;

/** A service whose answer has no end. */
final class PouringService {

    private final ServerSocket server;
    private volatile boolean gaveUp;

    PouringService() {
        try {
            this.server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::pour);
    }

    String address() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    /** Whether the gateway has hung up on it. */
    boolean gaveUp() {
        return gaveUp;
    }

    private void pour() {
        try (var caller = server.accept()) {
            var out = caller.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(new byte[8 * 1024]);
            }
        } catch (IOException e) {
            gaveUp = true;
        }
    }
}
