package io.consort.quickstart.system;

import io.consort.embedded.identity.KeycloakSettings;
import io.consort.quickstart.client.Browser;
import io.consort.quickstart.client.IdentityAdministration;
import io.consort.testkit.identity.TestIdentity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * A platform on which the story of Sematech is told: the one of the system tests, where it is told at first use. With the system property {@code consort.told}, an address, it
 * is the one that {@code ./consort up} runs there and {@code ./consort replay sematech} told it on, whose folder {@code consort.home} names: to write a story in a browser without
 * waiting for a platform.
 */
public final class Told {

    private static final String PASSWORD = "as-long-as-it-takes-Aa1";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI origin;
    private final URI keycloak;
    private final Path papers;
    private final String administratorPassword;
    private final IdentityAdministration identity;
    private final Properties people = new Properties();

    private Told(
            URI origin, URI keycloak, String administratorPassword, String rootPassword, Path people, Path papers) {
        this.origin = origin;
        this.keycloak = keycloak;
        this.papers = papers;
        this.administratorPassword = administratorPassword;
        this.identity = new IdentityAdministration(client, keycloak, KeycloakSettings.ROOT, rootPassword);
        try (InputStream in = Files.newInputStream(people)) {
            this.people.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Told shared() {
        return Holder.SHARED;
    }

    /** The platform's public address. */
    public URI origin() {
        return origin;
    }

    /** The name under which somebody of an organisation signs in. */
    public String username(String organisation) {
        return organisation + "-rep";
    }

    /** What they sign in with. */
    public String password(String organisation) {
        return people.getProperty(username(organisation), PASSWORD);
    }

    /** Somebody of an organisation, over the API. */
    public Browser as(String organisation) {
        return Browser.signIn(client, origin, username(organisation), password(organisation));
    }

    /** The platform's administrator, over the API. */
    public Browser administrator() {
        return Browser.signIn(client, origin, TestIdentity.ADMINISTRATOR, administratorPassword);
    }

    /** What the platform's administrator signs in with. */
    public String administratorPassword() {
        return administratorPassword;
    }

    /** Sees that there is an organisation beside the story's, and somebody who can sign in for it. */
    public void organisation(String id) {
        Browser administrator = administrator();
        administrator
                .post("/api/consortium/organisations", "organisation/" + id, """
                {"id":"%s","legalName":"%s","kind":"enterprise","country":"US"}""".formatted(id, id))
                .ok();
        Eventually.get(
                "The identity of " + id,
                () -> administrator.get("/api/consortium/organisations/" + id),
                reply -> reply.isOk() && reply.at("/identity").equals("linked"));
        identity.person(username(id), id, password(id), id);
    }

    /** Where a provider of identities says over SAML how it is spoken to: the platform's own. */
    public String metadata() {
        return keycloak.resolve("/realms/consort/protocol/saml/descriptor").toString();
    }

    /** The checkout that it runs from. */
    public Path checkout() {
        return Path.of("").toAbsolutePath().getParent();
    }

    /** Where the story keeps its statements and minutes. */
    Path papers() {
        return papers;
    }

    /** Tells it again, with all that is said of it. */
    String again() {
        return tell(papers.getParent());
    }

    private static String tell(Path folder) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        RunningPlatform.shared()
                .sematech(folder, new PrintStream(told, true, StandardCharsets.UTF_8))
                .play();
        return told.toString(StandardCharsets.UTF_8);
    }

    private static Told here() {
        String running = System.getProperty("consort.told");
        return running == null
                ? onThisRunsPlatform()
                : on(URI.create(running), Path.of(System.getProperty("consort.home")));
    }

    private static Told onThisRunsPlatform() {
        RunningPlatform platform = RunningPlatform.shared();
        TestIdentity identity = TestIdentity.shared();
        Path folder = platform.folder("sematech");
        tell(folder);
        return new Told(
                platform.gateway().origin(),
                identity.uri(),
                identity.password(TestIdentity.ADMINISTRATOR),
                identity.rootPassword(),
                folder.resolve("people.properties"),
                folder.resolve("papers"));
    }

    private static Told on(URI origin, Path home) {
        try {
            Properties ports = new Properties();
            try (InputStream in = Files.newInputStream(home.resolve(Path.of("data", "ports.properties")))) {
                ports.load(in);
            }
            Path secrets = home.resolve("secrets");
            return new Told(
                    origin,
                    URI.create("http://127.0.0.1:" + ports.getProperty("keycloak")),
                    Files.readString(secrets.resolve("CONSORT_ADMIN_PASSWORD")).strip(),
                    Files.readString(secrets.resolve("CONSORT_KEYCLOAK_ROOT_PASSWORD"))
                            .strip(),
                    secrets.resolve("sematech.properties"),
                    home.resolve("papers"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        private static final Told SHARED = here();
    }
}
