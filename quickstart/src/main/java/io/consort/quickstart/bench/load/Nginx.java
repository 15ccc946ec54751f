package io.consort.quickstart.bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** nginx as a plain proxy before one service: what a gateway that guards nothing costs. */
@SuppressWarnings("InlineFormatString") // files stand apart from the code that writes them
public final class Nginx implements AutoCloseable {

    private static final String CONFIGURATION = """
            daemon off;
            worker_processes 1;
            pid %1$s/nginx.pid;
            error_log %1$s/nginx.log;
            events { worker_connections 1024; }
            http {
              access_log off;
              client_body_temp_path %1$s/body;
              proxy_temp_path %1$s/proxy;
              fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi;
              scgi_temp_path %1$s/scgi;
              keepalive_requests 100000000;
              upstream service { server 127.0.0.1:%2$d; keepalive 64; keepalive_requests 100000000; }
              server {
                listen 127.0.0.1:%3$d;
                location / {
                  proxy_pass http://service;
                  proxy_http_version 1.1;
                  proxy_set_header Connection "";
                }
              }
            }
            """;

    private final Process process;
    private final int port;

    /**
     * Starts it.
     *
     * @param folder for its files
     * @param servicePort of the service that it stands before
     */
    public Nginx(Path folder, int servicePort) {
        try {
            this.port = freePort();
            Path file = Files.writeString(
                    folder.resolve("nginx.conf"),
                    String.format(Locale.ROOT, CONFIGURATION, folder.toAbsolutePath(), servicePort, port));
            this.process = new ProcessBuilder(List.of(
                            Programs.find("nginx").orElseThrow().toString(),
                            "-p",
                            folder.toAbsolutePath().toString(),
                            "-e",
                            folder.toAbsolutePath().resolve("nginx.log").toString(),
                            "-c",
                            file.toAbsolutePath().toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("nginx.out").toFile())
                    .start();
        } catch (IOException failure) {
            throw new IllegalStateException("nginx cannot be started", failure);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Whether it is installed. */
    public static boolean isPresent() {
        return Programs.find("nginx").isPresent();
    }

    /** Where the service is reached through it. */
    public URI origin() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
