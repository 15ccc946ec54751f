package io.consort.quickstart.system;

import io.consort.embedded.identity.Keycloak;
import io.consort.embedded.identity.KeycloakSettings;
import io.consort.quickstart.place.Folders;
import io.consort.quickstart.place.Home;
import io.consort.quickstart.place.Port;
import io.consort.quickstart.place.Ports;
import io.consort.quickstart.platform.Part;
import io.consort.quickstart.platform.Platform;
import io.consort.quickstart.process.Supervisor;
import io.consort.quickstart.process.Together;
import io.consort.quickstart.replay.Replay;
import io.consort.testkit.identity.TestIdentity;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The platform as the launcher runs it, each server a process of its own that is started again when it dies: the durable store,
 * the four services and the gateway, with a real identity provider. Started at first use, once for all
 * tests of this JVM.
 */
final class RunningPlatform {

    private static final Map<Part, String> CLIENTS = Map.of(
            Part.CONSORTIUM, "consortium-service",
            Part.IP_LEDGER, "ip-ledger-service",
            Part.TALENT, "talent-service",
            Part.FINANCE, "finance-service",
            Part.GATEWAY, "consort-gateway");

    private final TestIdentity identity = TestIdentity.shared();
    private final Installation installation = Installation.open();
    private final Map<Part, Server> servers = new EnumMap<>(Part.class);
    private final Server store;
    private final World world;

    private RunningPlatform() {
        Home home = installation.home();
        Folders.delete(home.data());
        Folders.delete(home.secrets());
        CLIENTS.forEach((part, client) -> {
            if (part == Part.GATEWAY) {
                keep(home.secrets().resolve("CONSORT_SECRET_GATEWAY"), identity.secret(client));
            } else {
                keep(
                        home.secrets().resolve("CONSORT_CLIENT_KEY_" + part.name()),
                        identity.clientKey(client).secretText());
            }
        });
        Platform platform = new Platform(home, freePorts(), variables());
        store = new Server(Variations.quick(platform.store().orElseThrow()), installation.run());
        for (Part part : CLIENTS.keySet()) {
            servers.put(
                    part,
                    new Server(
                            Variations.quick(platform.server(part, platform.application(part))), installation.run()));
        }
        start();
        world = new World(identity, gateway().origin());
    }

    static RunningPlatform shared() {
        return Holder.SHARED;
    }

    Server store() {
        return store;
    }

    Server consortium() {
        return server(Part.CONSORTIUM);
    }

    Server ipLedger() {
        return server(Part.IP_LEDGER);
    }

    Server gateway() {
        return server(Part.GATEWAY);
    }

    /** Who may call, and for whom. */
    World world() {
        return world;
    }

    /**
     * The story of Sematech, ready to be told here.
     *
     * @param folder where what it keeps is kept
     * @param out where it is told
     */
    Replay sematech(Path folder, PrintStream out) {
        identity.allowGateway(gateway().origin());
        return new Replay(
                gateway().origin(),
                identity.uri(),
                identity.password(TestIdentity.ADMINISTRATOR),
                KeycloakSettings.ROOT,
                identity.rootPassword(),
                folder.resolve("people.properties"),
                folder.resolve("papers"),
                out);
    }

    /** What someone signs in with in a browser, which the gateway may now send here. */
    String password(String username) {
        identity.allowGateway(gateway().origin());
        return identity.password(username);
    }

    /** An empty folder for what a test keeps as long as the platform runs. */
    Path folder(String name) {
        Path folder = installation.home().folder().resolve(name);
        Folders.delete(folder);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The checkout that it runs from. */
    Path checkout() {
        return installation.home().checkout();
    }

    /** Where the identity provider listens. */
    URI identity() {
        return identity.uri();
    }

    /**
     * Another replica of ip-ledger-service on the same database, which stands by itself: it is ready when this comes back.
     *
     * @param differences to the environment of the first
     */
    Replica replica(String name, Map<String, String> differences) {
        Server server = new Server(
                Variations.another(ipLedger().spec(), name, Keycloak.freePort(), differences), installation.run());
        Replica replica = new Replica(server, installation.supervisor());
        try {
            replica.supervisor().start(server.spec());
            return replica;
        } catch (RuntimeException failure) {
            replica.close();
            throw failure;
        }
    }

    private void start() {
        Supervisor supervisor = installation.supervisor();
        supervisor.start(store.spec());
        List<Runnable> starts = servers.values().stream()
                .map(server -> (Runnable) () -> supervisor.start(server.spec()))
                .toList();
        Together.run(starts, 2);
    }

    private Server server(Part part) {
        return Objects.requireNonNull(servers.get(part));
    }

    /** A service's secret at the identity provider of this run; all other secrets the launcher makes. */
    private static void keep(Path file, String secret) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Ports freePorts() {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, port == Port.KEYCLOAK ? identity.uri().getPort() : Keycloak.freePort());
        }
        return new Ports(numbers);
    }

    private static Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>(System.getenv());
        variables.keySet().removeIf(name -> name.startsWith("CONSORT_"));
        return variables;
    }

    private static final class Holder {
        private static final RunningPlatform SHARED = new RunningPlatform();
    }
}
