package io.consort.quickstart.replay;

import io.consort.quickstart.client.IdentityAdministration;
import io.consort.quickstart.client.Reply;
import io.consort.quickstart.proof.SignedCheckpoint;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells the story of Sematech on a running platform. To tell it twice changes nothing. */
public final class Replay {

    private static final List<String> SERVICES = List.of("consortium", "ip-ledger", "talent", "finance");

    /** Where what was told is looked at: below the consortium's own address in the web client. */
    private static final List<String> PAGES = List.of("decisions", "members", "money", "inventions/assets", "ledger");

    private final Stage stage;
    private final SignIns signIns;
    private final Script supposed = Script.load("sematech-supposed.json");
    private final Papers papers;

    /**
     * @param gateway the platform's public address
     * @param keycloak the identity provider's address
     * @param administratorPassword of the platform's administrator
     * @param keycloakPassword of the identity provider's own administrator
     * @param people where the passwords of the story's people are kept
     * @param papers where statements are kept as files
     * @param out where the story is told
     */
    public Replay(
            URI gateway,
            URI keycloak,
            String administratorPassword,
            String keycloakUser,
            String keycloakPassword,
            Path people,
            Path papers,
            PrintStream out) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        this.signIns = new SignIns(people);
        this.papers = new Papers(papers);
        this.stage = new Stage(
                new Sematech(),
                new Story(out),
                gateway,
                client,
                new IdentityAdministration(client, keycloak, keycloakUser, keycloakPassword),
                signIns,
                administratorPassword);
    }

    /**
     * Plays the whole story.
     *
     * @throws RuntimeException when a figure differs, or the platform answers something else than the story goes on with
     */
    public void play() {
        Script first = supposed.part("/firstPart");
        new Founding(stage, first.part("/founding")).play();
        Map<String, Long> before = sizes();
        new Money1988(stage, first.part("/money")).play();
        People people = new People(stage, first.part("/people"));
        people.play();
        Evidence evidence = new Evidence(stage, papers);
        new Invention(stage, first.part("/invention"), people.inventors(), evidence).play();
        new Licences(stage, supposed.part("/licences")).play();
        new JointOwners(stage, supposed.part("/jointOwners")).play();
        new PledgedShare(stage, supposed.part("/pledgedShare")).play();
        String corrected = new Correction(stage, supposed.part("/correction"), evidence).play();
        new Mistake(stage, supposed.part("/mistake")).play();
        Returns returns = new Returns(stage, supposed.part("/returns"));
        returns.play();
        new YearsDues(stage, supposed.part("/dues")).play();
        Exits exits = new Exits(stage, supposed.part("/exits"), papers, corrected);
        exits.before();
        new Leaving(stage, first.part("/leaving")).play();
        exits.play();
        new Board(stage, supposed.part("/board")).play();
        new BoardMeeting(stage, supposed.part("/meeting"), papers).play();
        new WeighedVote(stage, supposed.part("/affiliates")).play();
        new WeighedVote(stage, supposed.part("/budget")).play();
        new Veto(stage, supposed.part("/veto")).play();
        new Merger(stage, supposed.part("/merger")).play();
        returns.fellDue();
        evidence.check(SERVICES);
        end(before);
    }

    private void end(Map<String, Long> before) {
        stage.story.chapter("The ledgers");
        Map<String, Long> after = sizes();
        after.forEach((service, size) -> stage.story.tell(
                "%-12s %5d entries, signed; %d of them since the founding in this telling",
                service, size, size - before.getOrDefault(service, 0L)));
        stage.story.tell(
                "%d figures, each as expected. Sign in as any organisation: %s", stage.story.figures(), signIns.file());
        stage.story.tell("What was told is seen at:");
        PAGES.forEach(page -> stage.story.tell("  %s", stage.page(page)));
    }

    /** How many entries each ledger has, by its signed checkpoint. */
    private Map<String, Long> sizes() {
        Map<String, Long> sizes = new LinkedHashMap<>();
        for (String service : SERVICES) {
            String key =
                    stage.office().get("/api/" + service + "/verifier-key").ok().body();
            Reply checkpoint =
                    stage.office().get(stage.at(service, "/checkpoint")).ok();
            sizes.put(service, SignedCheckpoint.open(checkpoint.body(), key).size());
        }
        return sizes;
    }
}
