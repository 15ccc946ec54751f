package io.consort.gateway.route;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A service that counts what reaches it, as it comes, and answers each request with its own name. */
final class ListeningService implements AutoCloseable {

    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    /** It leaves open where ballots are cast. */
    private static final String DOCUMENT =
            "{\"paths\":{\"/api/consortium/consortia/{consortium}/ballots\":{\"post\":{\"security\":[]}}}}";

    final AtomicInteger connections = new AtomicInteger();
    final AtomicLong bytes = new AtomicLong();
    private final ServerSocket server;
    private final String name;

    ListeningService(String name) {
        this(name, 0);
    }

    ListeningService(String name, int port) {
        this.name = name;
        try {
            this.server = new ServerSocket(port, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    String address() {
        return "http://127.0.0.1:" + port();
    }

    int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var caller = server.accept();
                Thread.ofVirtual().start(() -> answer(caller));
            } catch (IOException e) {
                return;
            }
        }
    }

    /** One request a connection: its head, then its body of an announced length. */
    private void answer(Socket caller) {
        try (caller) {
            var in = caller.getInputStream();
            var head = head(in);
            if (head.contains("/openapi ")) {
                say(caller, DOCUMENT);
                return;
            }
            connections.incrementAndGet();
            var length = head.lines()
                    .filter(line -> line.toLowerCase().startsWith("content-length:"))
                    .mapToLong(line -> Long.parseLong(line.substring(15).strip()))
                    .findFirst()
                    .orElse(0);
            for (var read = 0L; read < length; read++) {
                if (in.read() < 0) {
                    return;
                }
                bytes.incrementAndGet();
            }
            say(caller, name);
        } catch (IOException e) {
            // The gateway broke off; what came is counted.
        }
    }

    private static void say(Socket caller, String text) throws IOException {
        caller.getOutputStream()
                .write(("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + text.length() + "\r\n\r\n" + text)
                        .getBytes(StandardCharsets.US_ASCII));
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        for (var matched = 0; matched < END.length; ) {
            var next = in.read();
            if (next < 0) {
                throw new IOException("No request");
            }
            matched = next == END[matched] ? matched + 1 : next == END[0] ? 1 : 0;
            head.append((char) next);
        }
        return head.toString();
    }
}
