package io.consort.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.note.Checkpoint;
import io.consort.kernel.note.Cosigner;
import io.consort.kernel.note.NoteVerifier;
import io.consort.starter.web.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** That members cosign what a service's ledger came to, and everyone sees it, over HTTP. */
@ServiceTest
public abstract class WitnessContract {

    private static final Instant THEN = Instant.parse("2026-01-01T00:00:07Z");

    /** The consortium; another for each test. */
    protected final String consortium = "c" + UUID.randomUUID();

    private final String service;
    private final String ledger;
    private final Cosigner cosigner = Cosigner.generate("witness.ibm.example");
    private final String key = cosigner.verifier().toString();

    @Autowired
    protected Api api;

    /** Someone of the consortium's office. */
    protected Api office;

    /** Someone of a member. */
    protected Api ibm;

    private Api ti;

    /** Of the main ledger of the service with this name. */
    protected WitnessContract(String service) {
        this.service = service;
        this.ledger = "/api/" + service + "/consortia/" + consortium;
    }

    /** Of the ledger that it has under a name beside that. */
    protected WitnessContract(String service, String name) {
        this.service = service;
        this.ledger = "/api/" + service + "/consortia/" + consortium + "/ledgers/" + name;
    }

    /** How an organisation is called: {@code office}, {@code ibm} or {@code ti}. */
    protected String organisation(String name) {
        return name;
    }

    /** Makes the consortium with its office and two members. */
    protected void found() {
        api.standing(consortium, "office", Role.SECRETARIAT);
        api.standing(consortium, "ibm", Role.MEMBER);
        api.standing(consortium, "ti", Role.MEMBER);
    }

    /** Has {@code ibm} leave. */
    protected void leave() {
        api.standing(consortium, "ibm", Role.FORMER);
    }

    @BeforeEach
    void people() {
        office = api.as("olga", organisation("office"));
        ibm = api.as("irene", organisation("ibm"));
        ti = api.as("tom", organisation("ti"));
        found();
    }

    private String witness() {
        return "{\"id\":\"W-1\",\"organisation\":\"" + organisation("ibm") + "\",\"key\":\"" + key + "\"}";
    }

    private Answer register(Api who, String witness) {
        return who.post(ledger + "/witnesses", "{\"key\":\"" + witness + "\"}");
    }

    private Answer retire(Api who, Answer registered) {
        return who.ifMatch(registered.etag()).post(ledger + "/witnesses/W-1/retirement", "{}");
    }

    private Checkpoint open(String note) {
        String verifier =
                api.anonymous().get("/api/" + service + "/verifier-key").text().strip();
        return Checkpoint.open(note, NoteVerifier.parse(verifier));
    }

    private Answer cosign(Api who, String note) {
        return who.post(
                ledger + "/cosignatures", "{\"note\":" + JsonMapper.shared().writeValueAsString(note) + "}");
    }

    private String checkpoint() {
        return ti.get(ledger + "/checkpoint").text();
    }

    private String at(String note, Instant time) {
        return note + cosigner.sign(open(note), time) + "\n";
    }

    @Test
    void aCheckpointShowsWhoCosignedIt() {
        Answer registered = register(ibm, key);
        assertThat(registered.status()).as(registered.toString()).isEqualTo(201);
        assertThat(registered.text()).isEqualTo(witness());
        assertThat(registered.header("Location")).endsWith(ledger + "/witnesses/W-1");
        assertThat(ti.get(ledger + "/witnesses").withoutEntries()).isEqualTo("{\"items\":[" + witness() + "]}");
        assertThat(ti.get(ledger + "/cosigned-checkpoint").status()).isEqualTo(404);

        String cosigned = at(checkpoint(), THEN);
        assertThat(cosign(ibm, cosigned).text())
                .isEqualTo("{\"witnesses\":[{\"witness\":" + witness() + ",\"time\":\"2026-01-01T00:00:07Z\"}]}");
        assertThat(checkpoint()).isEqualTo(cosigned);
        assertThat(ti.get(ledger + "/cosigned-checkpoint").text()).isEqualTo(cosigned);

        Answer retired = retire(ibm, registered);
        assertThat(retired.status()).as(retired.toString()).isEqualTo(200);
        String next = checkpoint();
        assertThat(next.lines()).hasSize(5);
        assertThat(ti.get(ledger + "/cosigned-checkpoint").text()).isEqualTo(cosigned);
        assertThat(cosign(ibm, at(next, THEN)).slug()).isEqualTo("cosignature-does-not-hold");
        assertThat(cosign(ibm, "no note").at("/errors/0/pointer")).isEqualTo("/note");
    }

    /** Of many lines of one key the newest is kept, and the ledger goes on for everyone. */
    @Test
    void oneMemberCannotFillACheckpoint() {
        register(ibm, key);
        String note = checkpoint();
        Checkpoint checkpoint = open(note);
        StringBuilder many = new StringBuilder(note);
        for (int second = 0; second < 99; second++) {
            many.append(cosigner.sign(checkpoint, THEN.plusSeconds(second))).append('\n');
        }
        assertThat(cosign(ibm, many.toString()).status()).isEqualTo(200);
        assertThat(cosign(ibm, at(note, THEN)).at("/witnesses/0/time")).isEqualTo("2026-01-01T00:01:45Z");
        assertThat(checkpoint()).isEqualTo(at(note, THEN.plusSeconds(98)));

        Cosigner other = Cosigner.generate("witness.ti.example");
        assertThat(register(ti, other.verifier().toString()).status()).isEqualTo(201);
        assertThat(open(checkpoint()).size()).isEqualTo(checkpoint.size() + 1);
    }

    @Test
    void aTimeThatIsYetToComeIsRefused() {
        register(ibm, key);
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        Answer refused = cosign(ibm, at(checkpoint(), tomorrow));
        assertThat(refused.slug()).isEqualTo("invalid-field");
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/note");
    }

    @Test
    void aMembersKeyIsItsOwnWhileItIsOne() {
        Answer registered = register(ibm, key);
        assertThat(retire(office, registered).slug()).isEqualTo("not-the-witness");
        assertThat(retire(ti, registered).slug()).isEqualTo("not-the-witness");
        leave();
        assertThat(retire(ti, registered).slug()).isEqualTo("not-the-witness");
        Answer retired = retire(office, registered);
        assertThat(retired.status()).as(retired.toString()).isEqualTo(200);
        assertThat(ti.get(ledger + "/witnesses/W-1").at("/retired")).isEqualTo(retired.at("/on"));
    }
}
