package io.consort.quickstart.process;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** A small server: {@code FakeServer <name> <port> <diary> [broken|stubborn]}. It writes into the diary when it ends politely. */
final class FakeServer {

    private FakeServer() {}

    public static void main(String[] arguments) throws IOException {
        String mode = arguments.length > 3 ? arguments[3] : "";
        if (mode.equals("broken")) {
            System.out.println("The thing that is needed is not there.");
            System.exit(9);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(arguments[0], Path.of(arguments[2]), mode)));
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[1])), 0);
        server.createContext("/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/die", exchange -> Runtime.getRuntime().halt(7));
        server.start();
        System.out.println(arguments[0] + " serves");
    }

    private static void leave(String name, Path diary, String mode) {
        if (mode.equals("stubborn")) {
            sleep();
        }
        try {
            Files.writeString(diary, name + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(Duration.ofMinutes(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
