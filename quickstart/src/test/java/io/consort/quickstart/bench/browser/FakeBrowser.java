package io.consort.quickstart.bench.browser;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The other end of one connection: a WebSocket (RFC 6455) that answers each command with the messages that a test has for it. */
final class FakeBrowser implements AutoCloseable {

    private static final Pattern KEY = Pattern.compile("(?i)Sec-WebSocket-Key: (\\S+)");
    private static final int WHOLE_TEXT = 0x81;
    private static final int FIRST_OF_TEXT = 0x01;
    private static final int LAST = 0x80;

    private final ServerSocket server;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    /** @param answers messages for a command; none of them ends the connection */
    FakeBrowser(Function<JsonNode, List<String>> answers) throws IOException {
        this.server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> serve(answers));
    }

    URI address() {
        return URI.create("ws://127.0.0.1:" + server.getLocalPort() + "/devtools/browser/fake");
    }

    /** The commands so far, each with its session before it. */
    List<String> heard() {
        return heard;
    }

    private void serve(Function<JsonNode, List<String>> answers) {
        try (Socket socket = server.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            out.write(accepted(in).getBytes(StandardCharsets.US_ASCII));
            while (true) {
                JsonNode command = JsonMapper.shared().readTree(text(in));
                heard.add(command.path("sessionId").asString("") + " "
                        + command.get("method").asString());
                List<String> messages = answers.apply(command);
                if (messages.isEmpty()) {
                    return;
                }
                for (String message : messages) {
                    write(out, message.getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException over) {
            heard.add("over: " + over.getMessage());
        }
    }

    private static String accepted(DataInputStream in) throws IOException {
        StringBuilder request = new StringBuilder();
        while (request.indexOf("\r\n\r\n") < 0) {
            request.append((char) in.readUnsignedByte());
        }
        Matcher key = KEY.matcher(request);
        if (!key.find()) {
            throw new IOException("This asks for no WebSocket: " + request);
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1")
                    .digest((key.group(1) + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")
                            .getBytes(StandardCharsets.US_ASCII));
            return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                    + Base64.getEncoder().encodeToString(digest) + "\r\n\r\n";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-1.", impossible);
        }
    }

    /** What a client says comes masked, here always in one frame. */
    private static String text(DataInputStream in) throws IOException {
        in.readUnsignedByte();
        int length = in.readUnsignedByte() & 0x7F;
        byte[] mask = new byte[4];
        byte[] text = new byte[length == 126 ? in.readUnsignedShort() : length];
        in.readFully(mask);
        in.readFully(text);
        for (int i = 0; i < text.length; i++) {
            text[i] ^= mask[i % 4];
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    /** Long messages come in two frames, as a browser may send them. */
    private static void write(OutputStream out, byte[] text) throws IOException {
        int first = Math.min(text.length, 125);
        out.write(first == text.length ? WHOLE_TEXT : FIRST_OF_TEXT);
        out.write(first);
        out.write(text, 0, first);
        if (first < text.length) {
            out.write(LAST);
            out.write(text.length - first);
            out.write(text, first, text.length - first);
        }
        out.flush();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
