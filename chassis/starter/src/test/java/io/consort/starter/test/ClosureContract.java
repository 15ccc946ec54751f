package io.consort.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.starter.web.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** That a service's ledgers are suspended, closed and opened as consortium-service relies on, over HTTP. */
@ServiceTest
public abstract class ClosureContract {

    private static final String NOTHING = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    /** The consortium; another for each test. */
    protected final String consortium = "c-" + UUID.randomUUID();

    /** Its ledger in the API. */
    protected final String ledger;

    private final String closure;
    private final String head;

    @Autowired
    protected Api api;

    /** One of the platform's services. */
    protected Api service;

    /** Someone of the consortium's office. */
    protected Api office;

    /** Of the main ledger of the service with this name. */
    protected ClosureContract(String service) {
        this(service, "", "");
    }

    /** Of the ledger that it has under a name beside that. */
    protected ClosureContract(String service, String name) {
        this(service, "/ledgers/" + name, "?ledger=" + name);
    }

    private ClosureContract(String service, String path, String query) {
        this.ledger = "/api/" + service + "/consortia/" + consortium + path;
        this.closure = "/internal/consortia/" + consortium + path + "/closure";
        this.head = "/internal/consortia/" + consortium + "/ledger-head" + query;
    }

    /** Changes something as a member or the secretariat may while the ledger is open, and as nothing else stands against. */
    protected abstract Answer change(String id);

    @BeforeEach
    void standings() {
        api.standing(consortium, "office", Role.SECRETARIAT);
        api.standing(consortium, "former", Role.FORMER);
        service = api.asService("consortium");
        office = api.as("olga", "office");
    }

    /** Orders something. */
    protected final Answer order(int turn, String state) {
        return service.put(closure, body(turn, state));
    }

    private static String body(int turn, String state) {
        return "{\"turn\":%d,\"state\":\"%s\",\"reason\":\"Because of turn %d.\"}".formatted(turn, state, turn);
    }

    @Test
    void aLedgerOfWhichNothingWasOrderedIsOpen() {
        String open = "{\"turn\":0,\"state\":\"open\",\"ledger\":{\"size\":0,\"root\":\"" + NOTHING + "\"}}";
        assertThat(service.get(closure).text()).isEqualTo(open);
        assertThat(change("one").status()).isEqualTo(201);
        assertThat(service.get(closure).text()).isEqualTo(open);
    }

    @Test
    void anEmptyLedgerIsSuspendedAndGoesOnOnceThatIsLifted() {
        Answer suspended = order(7, "suspended");
        assertThat(suspended.status()).isEqualTo(200);
        String since = suspended.at("/since");
        assertThat(suspended.text())
                .isEqualTo(
                        "{\"turn\":7,\"state\":\"suspended\",\"since\":\"" + since + "\",\"ledger\":" + head() + "}");
        assertThat(suspended.at("/ledger/size")).isEqualTo("1");
        assertThat(service.get(closure).text()).isEqualTo(suspended.text());

        Answer refused = change("one");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.slug()).isEqualTo("consortium-suspended");
        assertThat(refused.at("/detail")).contains(since).endsWith("Because of turn 7.");
        assertThat(office.get(ledger + "/events").json().at("/0/data").toString())
                .isEqualTo("{\"order\":" + body(7, "suspended") + "}");
        assertThat(office.get(ledger + "/proofs/inclusion?seq=1").status()).isEqualTo(200);
        assertThat(service.get(closure).text()).as("nothing was recorded").isEqualTo(suspended.text());

        assertThat(order(9, "open").at("/ledger/size")).isEqualTo("2");
        assertThat(change("one").status()).isEqualTo(201);
    }

    @Test
    void whatIsSentAgainIsAnsweredAsTheFirstTimeAndWhatIsLateIsRefused() {
        assertThat(change("one").status()).isEqualTo(201);
        Answer closed = service.key("close").put(closure, body(7, "closed"));
        assertThat(closed.status()).as(closed.toString()).isEqualTo(200);
        Answer again = service.key("close").put(closure, body(7, "closed"));
        assertThat(again.text()).isEqualTo(closed.text());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(order(7, "closed").status()).isEqualTo(200);
        assertThat(order(7, "closed").text()).isEqualTo(closed.text());

        Answer other = order(7, "open");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.slug()).isEqualTo("closure-outdated");
        assertThat(order(6, "open").slug()).isEqualTo("closure-outdated");
        assertThat(service.get(closure).text()).isEqualTo(closed.text());

        assertThat(order(8, "open").status()).isEqualTo(200);
        assertThat(change("two").status()).isEqualTo(201);
        assertThat(order(7, "closed").slug()).isEqualTo("closure-outdated");
        assertThat(service.key("close").put(closure, body(7, "closed")).text())
                .as("where the ledger stood then")
                .isEqualTo(closed.text());
    }

    @Test
    void aClosedLedgerTakesNothingAndTellsEveryoneWhoEverReadIt() throws IOException {
        assertThat(change("one").status()).isEqualTo(201);
        Answer closed = order(1, "closed");
        assertThat(change("two").status()).isEqualTo(409);
        assertThat(change("two").slug()).isEqualTo("consortium-dissolved");
        assertThat(closed.text()).endsWith(",\"ledger\":" + head() + "}");
        assertThat(entries(api.as("fred", "former").get(ledger + "/archive")).lines())
                .last()
                .asString()
                .contains("closure-changed.v1", body(1, "closed"));
        assertThat(office.get(ledger + "/checkpoint").text().lines().skip(1).findFirst())
                .contains(closed.at("/ledger/size"));
    }

    @Test
    void anOrderThatMakesNoSenseIsRefused() {
        assertThat(order(0, "open").at("/errors/0/pointer")).isEqualTo("/turn");
        assertThat(order(1, "gone").status()).isEqualTo(400);
        assertThat(service.put(closure, "{\"turn\":1,\"state\":\"open\",\"reason\":\" \"}")
                        .at("/errors/0/pointer"))
                .isEqualTo("/reason");
        assertThat(service.get(closure).at("/turn")).isEqualTo("0");
    }

    /** The ledger's size and root as they are now. */
    private String head() {
        Answer now = service.get(head);
        return "{\"size\":" + now.at("/size") + ",\"root\":\"" + now.at("/root") + "\"}";
    }

    private static String entries(Answer archive) throws IOException {
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(archive.bytes()))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                if (file.getName().endsWith("/entries.jsonl")) {
                    return new String(files.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new AssertionError("no entries in the archive");
        }
    }
}
