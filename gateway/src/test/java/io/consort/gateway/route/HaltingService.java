package io.consort.gateway.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A service that sends half of an answer and then says nothing more. */
final class HaltingService {

    private HaltingService() {}

    /** Starts it and returns its address. */
    static String start(int sent) {
        try {
            var server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> serve(server, sent));
            return "http://127.0.0.1:" + server.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void serve(ServerSocket server, int sent) {
        List<Socket> open = new ArrayList<>(); // one that nobody knows any more is closed with the garbage
        try {
            while (true) {
                Socket caller = server.accept();
                open.add(caller);
                begin(caller, sent);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The connection stays open: only the gateway can end it. */
    private static void begin(Socket caller, int sent) throws IOException {
        var head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nETag: \"1\"\r\nContent-Length: " + 2 * sent
                + "\r\n\r\n";
        caller.getOutputStream().write((head + "x".repeat(sent)).getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }
}
