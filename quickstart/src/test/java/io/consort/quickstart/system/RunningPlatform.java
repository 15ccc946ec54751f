package io.consort.quickstart.system;

import io.consort.embedded.identity.Keycloak;
import io.consort.quickstart.Consort;
import io.consort.quickstart.application.Application;
import io.consort.quickstart.application.JavaCommand;
import io.consort.quickstart.console.Console;
import io.consort.quickstart.place.Folders;
import io.consort.quickstart.place.Home;
import io.consort.quickstart.place.Port;
import io.consort.quickstart.place.Ports;
import io.consort.quickstart.platform.Part;
import io.consort.quickstart.platform.Platform;
import io.consort.quickstart.process.Backoff;
import io.consort.quickstart.process.Guard;
import io.consort.quickstart.process.Launcher;
import io.consort.quickstart.process.Orphans;
import io.consort.quickstart.process.Probe;
import io.consort.quickstart.process.ProcessSpec;
import io.consort.quickstart.process.RunFolder;
import io.consort.quickstart.process.RunLock;
import io.consort.quickstart.process.ServerSpec;
import io.consort.quickstart.process.Supervisor;
import io.consort.testkit.identity.TestIdentity;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The platform as the launcher runs it, each server a process of its own that is started again when it dies: the durable store,
 * consortium-service, ip-ledger-service and the gateway, with a real identity provider. Started at first use, once for all
 * tests of this JVM; stopped when the JVM ends and, should that be killed, by the launcher's own guard.
 */
final class RunningPlatform {

    private static final List<Part> PARTS = List.of(Part.CONSORTIUM, Part.IP_LEDGER, Part.GATEWAY);
    private static final Backoff SOON =
            new Backoff(Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(5));

    private final TestIdentity identity = TestIdentity.shared();
    private final List<Supervisor> supervisors = new CopyOnWriteArrayList<>();
    private final Map<Part, Server> servers = new EnumMap<>(Part.class);
    private final RunFolder run;
    private final Console console;
    private final Ports ports;
    private final Server store;
    private final World world;

    private RunningPlatform(Home home) {
        run = new RunFolder(home.run());
        RunLock lock = RunLock.take(run, Duration.ofSeconds(60));
        run.remember(Launcher.current(false));
        console = console(home);
        Orphans.sweep(run, console);
        Guard guard = Guard.post(sweep(home), home.log("guard"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            supervisors.forEach(Supervisor::stop);
            guard.close();
            lock.close();
        }));

        Folders.delete(home.data());
        keepSecrets(home.secrets());
        ports = freePorts();
        Platform platform = new Platform(home, ports, variables());
        store = new Server(quick(platform.store().orElseThrow()), run);
        for (Part part : PARTS) {
            Application application = platform.application(part);
            servers.put(part, new Server(quick(platform.server(part, application)), run));
        }
        start(platform);
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

    /** Where the identity provider listens. */
    URI identity() {
        return identity.uri();
    }

    /** Where the store is, for whoever wants to look into it or to meddle with it. */
    URI storeAddress() {
        return store.origin();
    }

    /**
     * Another replica of ip-ledger-service on the same database.
     *
     * @param other what it is told differently
     */
    Replica replica(String name, Map<String, String> other) {
        ServerSpec first = ipLedger().spec();
        int port = Keycloak.freePort();
        String origin = "http://127.0.0.1:" + port;
        ProcessSpec process = first.process();
        Map<String, String> environment = new HashMap<>(process.environment());
        environment.put("SERVER_PORT", String.valueOf(port));
        environment.putAll(other);
        ProcessSpec second = new ProcessSpec(
                name,
                process.stage(),
                process.command(),
                process.directory(),
                environment,
                process.log().resolveSibling(name + ".log"),
                process.grace());
        String probe = first.probe().at().toString().replace(first.address(), origin);
        ServerSpec spec = new ServerSpec(second, Probe.http(probe), origin, first.patience());
        Supervisor supervisor = supervisor();
        Replica replica = new Replica(new Server(spec, run), supervisor);
        try {
            supervisor.start(spec);
            return replica;
        } catch (RuntimeException failure) {
            replica.close();
            throw failure;
        }
    }

    private void start(Platform platform) {
        Supervisor supervisor = supervisor();
        supervisor.start(store.spec());
        CompletableFuture.allOf(servers.values().stream()
                        .map(server -> CompletableFuture.runAsync(() -> supervisor.start(server.spec())))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }

    private Server server(Part part) {
        return Objects.requireNonNull(servers.get(part));
    }

    private Supervisor supervisor() {
        Supervisor supervisor = new Supervisor(console, run, SOON);
        supervisors.add(supervisor);
        return supervisor;
    }

    /** The services' secrets at the identity provider of this run; all other secrets are made anew. */
    private void keepSecrets(Path folder) {
        Folders.delete(folder);
        Map<String, String> clients = Map.of(
                "CONSORT_SECRET_CONSORTIUM", "consortium-service",
                "CONSORT_SECRET_IP_LEDGER", "ip-ledger-service",
                "CONSORT_SECRET_GATEWAY", "consort-gateway");
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> client : clients.entrySet()) {
                Files.writeString(folder.resolve(client.getKey()), identity.secret(client.getValue()));
            }
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

    /** Servers that live for seconds are not worth the better compiler. */
    private static ServerSpec quick(ServerSpec server) {
        ProcessSpec process = server.process();
        List<String> command = new ArrayList<>(process.command());
        command.add(1, "-XX:TieredStopAtLevel=1");
        return new ServerSpec(
                new ProcessSpec(
                        process.name(),
                        process.stage(),
                        command,
                        process.directory(),
                        process.environment(),
                        process.log(),
                        process.grace()),
                server.probe(),
                server.address(),
                server.patience());
    }

    private static Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>(System.getenv());
        variables.keySet().removeIf(name -> name.startsWith("CONSORT_"));
        return variables;
    }

    private static List<String> sweep(Home home) {
        return JavaCommand.own(
                "64m",
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-Dconsort.checkout=" + home.checkout(),
                        "-Dconsort.home=" + home.folder()),
                List.of(Consort.class.getName(), "down"));
    }

    private static Console console(Home home) {
        try {
            return new Console(new PrintStream(Files.newOutputStream(home.log("launcher")), true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Home home() {
        Path module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        Path checkout = Objects.requireNonNull(module.getParent());
        return new Home(checkout, module.resolve(Path.of("target", "system")));
    }

    private static final class Holder {
        private static final RunningPlatform SHARED = new RunningPlatform(home());
    }
}
