package io.consort.quickstart.platform;

import io.consort.embedded.EmbeddedStoreMain;
import io.consort.embedded.identity.KeycloakDistribution;
import io.consort.embedded.identity.KeycloakException;
import io.consort.embedded.identity.KeycloakSettings;
import io.consort.embedded.identity.KeycloakZip;
import io.consort.quickstart.application.Application;
import io.consort.quickstart.application.Heap;
import io.consort.quickstart.application.JavaCommand;
import io.consort.quickstart.console.RefusedException;
import io.consort.quickstart.place.Home;
import io.consort.quickstart.place.Port;
import io.consort.quickstart.place.Ports;
import io.consort.quickstart.place.Secrets;
import io.consort.quickstart.process.Probe;
import io.consort.quickstart.process.ProcessSpec;
import io.consort.quickstart.process.ServerSpec;
import io.consort.quickstart.process.Stage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The processes of the platform, each told where the others are and given the secrets that are its own. */
public final class Platform {

    private static final String STORE_VARIABLE = "CONSORT_MONGODB_URI";

    /** How long invoices and payments take at most to find their way between the ledger and the books; elsewhere it is half a minute. */
    private static final String DUES_SWEEP = "PT3S";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration SERVICE_GRACE = Duration.ofSeconds(35);
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Home home;
    private final Ports ports;
    private final Map<String, String> variables;
    private final Credentials credentials;

    /**
     * @param variables the environment that every process is given too
     */
    public Platform(Home home, Ports ports, Map<String, String> variables) {
        this.home = home;
        this.ports = ports;
        this.variables = variables;
        this.credentials = new Credentials(
                new Secrets(home.secrets(), home.begun()),
                Map.of("CONSORT_PUBLIC_URI", publicAddress(), "CONSORT_GATEWAY_URI", ports.http(Port.GATEWAY)));
    }

    public Credentials credentials() {
        return credentials;
    }

    /** Where members, partners and administrators find it. */
    public String publicAddress() {
        return variables.getOrDefault("CONSORT_PUBLIC_URI", ports.http(Port.GATEWAY));
    }

    /** Where the identity provider is. */
    public String identityAddress() {
        return ports.http(Port.KEYCLOAK);
    }

    /** The ports that must be free. */
    public List<Port> needed() {
        List<Port> needed = new ArrayList<>(List.of(Port.values()));
        if (store().isEmpty()) {
            needed.remove(Port.STORE);
        }
        return needed;
    }

    /** The embedded store; empty where the environment names another. */
    public Optional<ServerSpec> store() {
        if (variables.containsKey(STORE_VARIABLE)) {
            return Optional.empty();
        }
        int port = ports.of(Port.STORE);
        List<String> command = JavaCommand.own(
                "256m",
                List.of(),
                List.of(
                        EmbeddedStoreMain.class.getName(),
                        home.data().resolve("store").toString(),
                        String.valueOf(port)));
        ProcessSpec process = process("store", Stage.STORE, command, home.data(), variables, GRACE);
        return Optional.of(new ServerSpec(process, Probe.listening(port), storeAddress(), PATIENCE));
    }

    /** Keycloak, unpacked and built. */
    public ServerSpec keycloak(KeycloakDistribution distribution) {
        KeycloakSettings settings =
                new KeycloakSettings(ports.of(Port.KEYCLOAK), credentials.realm(), credentials.keycloakRoot());
        ProcessBuilder server = distribution.server(settings);
        ProcessSpec process = process(
                "keycloak", Stage.IDENTITY, server.command(), server.directory().toPath(), server.environment(), GRACE);
        return new ServerSpec(process, Probe.http(issuer()), ports.http(Port.KEYCLOAK), PATIENCE);
    }

    /** A service or the gateway. */
    public ServerSpec server(Part part, Application application) {
        String origin = ports.http(part.port());
        ProcessSpec process = process(
                part.title(),
                part.stage(),
                application.command(),
                application.folder(),
                environment(part),
                SERVICE_GRACE);
        return new ServerSpec(process, Probe.http(origin + "/readyz"), origin, PATIENCE);
    }

    /** The run that makes an application's cache, out of the way of everything else. */
    public ProcessSpec training(Part part, Application application) {
        List<String> command = new ArrayList<>(List.of("nice", "-n", "15"));
        command.addAll(application.training());
        return process(
                part.title() + "-cache",
                Stage.BACKGROUND,
                command,
                application.folder(),
                environment(part),
                Duration.ofSeconds(2));
    }

    /** How large the heap of a service or the gateway may become. */
    public Heap heap() {
        return Heap.of(variables);
    }

    /** Unpacks an application unless that has been done. */
    public Application application(Part part) {
        return Application.of(part.jar(home.checkout()), home.programs().resolve(part.title()), heap());
    }

    /** Unpacks and builds Keycloak unless that has been done. */
    public KeycloakDistribution distribution() {
        try {
            return KeycloakDistribution.prepare(KeycloakZip.find(), home.keycloak());
        } catch (KeycloakException e) {
            throw new RefusedException(String.valueOf(e.getMessage()), e);
        }
    }

    private ProcessSpec process(
            String name,
            Stage stage,
            List<String> command,
            Path directory,
            Map<String, String> environment,
            Duration grace) {
        return new ProcessSpec(name, stage, command, directory, environment, home.log(name), grace);
    }

    private Map<String, String> environment(Part part) {
        Map<String, String> environment = new HashMap<>(variables);
        environment.put("SERVER_PORT", String.valueOf(ports.of(part.port())));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("CONSORT_METRICS_PORT", String.valueOf(ports.of(part.metrics())));
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.put(STORE_VARIABLE, storeAddress());
        environment.put("CONSORT_ISSUER", issuer());
        environment.put("CONSORT_IDENTITY_URI", ports.http(Port.KEYCLOAK));
        environment.put("CONSORT_PUBLIC_URI", publicAddress());
        environment.put("CONSORT_CONSORTIUM_URI", ports.http(Port.CONSORTIUM));
        environment.put("CONSORT_IP_LEDGER_URI", ports.http(Port.IP_LEDGER));
        environment.put("CONSORT_TALENT_URI", ports.http(Port.TALENT));
        environment.put("CONSORT_FINANCE_URI", ports.http(Port.FINANCE));
        environment.putAll(credentials.client(part));
        environment.putIfAbsent("CONSORT_DUES_SWEEP", DUES_SWEEP);
        environment.put("CONSORT_ORIGIN", credentials.origin());
        environment.put("CONSORT_SIGNING_KEY", credentials.signingKey(part));
        if (part == Part.GATEWAY) {
            environment.put("CONSORT_SESSION_KEY", credentials.sessionKey());
        }
        environment.put("CONSORT_LEDGER_SECRET", credentials.ledgerSecret(part));
        return environment;
    }

    private String issuer() {
        return ports.http(Port.KEYCLOAK) + "/realms/consort";
    }

    private String storeAddress() {
        return variables.getOrDefault(STORE_VARIABLE, "mongodb://127.0.0.1:" + ports.of(Port.STORE));
    }
}
