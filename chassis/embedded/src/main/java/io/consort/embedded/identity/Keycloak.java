package io.consort.embedded.identity;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A Keycloak that runs as a process of its own and answers for the realm {@code consort} on 127.0.0.1. The process outlives this
 * object unless it is closed.
 */
public final class Keycloak implements AutoCloseable {

    private static final int FIRST_PORT = 20_000;
    private static final int PORTS = 12_000;
    private static final AtomicInteger NEXT_PORT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(PORTS));

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Process process;
    private final KeycloakSettings settings;

    private Keycloak(Process process, KeycloakSettings settings) {
        this.process = process;
        this.settings = settings;
    }

    /**
     * Starts it and waits until the realm answers: six seconds, or fifteen the first time.
     *
     * @throws KeycloakException when the port is taken, the process ends early, or {@code patience} runs out; nothing is left running
     */
    public static Keycloak start(KeycloakDistribution distribution, KeycloakSettings settings, Duration patience) {
        requireFree(settings.port());
        Keycloak keycloak;
        try {
            keycloak = new Keycloak(distribution.server(settings).start(), settings);
        } catch (IOException e) {
            throw new KeycloakException("Keycloak's process could not be started: " + e.getMessage(), e);
        }
        try {
            Readiness.await(keycloak.process, keycloak.issuer(), patience, distribution.log());
        } catch (KeycloakException e) {
            keycloak.close();
            throw e;
        }
        return keycloak;
    }

    /**
     * A port that nobody listens on now, another at each call. It lies below those that a system takes for outgoing connections (Linux: from
     * 32768), so that none of these takes it before its server does.
     */
    public static int freePort() {
        IOException taken = new IOException();
        for (int tried = 0; tried < PORTS; tried++) {
            int port = FIRST_PORT + Math.floorMod(NEXT_PORT.getAndIncrement(), PORTS);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                taken = e;
            }
        }
        throw new KeycloakException("This machine has no free port.", taken);
    }

    /** What tokens name as their issuer. */
    public URI issuer() {
        return URI.create(settings.origin() + "/realms/" + RealmFile.REALM);
    }

    /** The process, to be watched. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Stops it: politely, and after a grace of 20 seconds at once. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new KeycloakException(
                    "Keycloak needs port " + port + " on 127.0.0.1, and another program has it.", e);
        }
    }
}
