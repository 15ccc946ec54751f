package io.consort.ipledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.note.Checkpoint;
import io.consort.kernel.note.Cosigner;
import io.consort.kernel.note.NoteVerifier;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import io.consort.starter.web.Role;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A member cosigns what the ledger came to, and everyone sees it, over HTTP. */
@ServiceTest
class WitnessStoryTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:07Z");

    private final String consortium = "c-" + UUID.randomUUID();
    private final String ledger = "/api/ip-ledger/consortia/" + consortium;
    private final Cosigner cosigner = Cosigner.generate("witness.ibm.example");

    @Autowired
    private Api api;

    @Test
    void aCheckpointShowsWhoCosignedIt() {
        api.standing(consortium, "ibm", Role.MEMBER);
        api.standing(consortium, "press", Role.OBSERVER);
        Api ibm = api.as("irene", "ibm");
        Api observer = api.as("pete", "press");

        String key = cosigner.verifier().toString();
        Answer registered = ibm.post(ledger + "/witnesses", "{\"key\":\"" + key + "\"}");
        String witness = "{\"id\":\"W-1\",\"organisation\":\"ibm\",\"key\":\"" + key + "\"}";
        assertThat(registered.status()).as(registered.toString()).isEqualTo(201);
        assertThat(registered.text()).isEqualTo(witness);
        assertThat(observer.get(ledger + "/witnesses").text()).isEqualTo("{\"items\":[" + witness + "]}");
        assertThat(observer.get(ledger + "/cosigned-checkpoint").status()).isEqualTo(404);

        String note = observer.get(ledger + "/checkpoint").text();
        String cosigned = note + cosigner.sign(open(note), NOW) + "\n";
        Answer taken = cosign(ibm, cosigned);
        assertThat(taken.text())
                .isEqualTo("{\"witnesses\":[{\"witness\":" + witness + ",\"time\":\"2026-01-01T00:00:07Z\"}]}");
        assertThat(observer.get(ledger + "/checkpoint").text()).isEqualTo(cosigned);
        assertThat(observer.get(ledger + "/cosigned-checkpoint").text()).isEqualTo(cosigned);

        Answer retired = ibm.ifMatch(registered.etag()).post(ledger + "/witnesses/W-1/retirement", "{}");
        assertThat(retired.status()).as(retired.toString()).isEqualTo(200);
        String next = observer.get(ledger + "/checkpoint").text();
        assertThat(next.lines()).hasSize(5);
        assertThat(observer.get(ledger + "/cosigned-checkpoint").text()).isEqualTo(cosigned);
        Answer refused = cosign(ibm, next + cosigner.sign(open(next), NOW) + "\n");
        assertThat(refused.slug()).isEqualTo("cosignature-does-not-hold");
        assertThat(cosign(ibm, "no note").at("/errors/0/pointer")).isEqualTo("/note");
    }

    private Checkpoint open(String note) {
        String key = api.anonymous().get("/api/ip-ledger/verifier-key").text().strip();
        return Checkpoint.open(note, NoteVerifier.parse(key));
    }

    private Answer cosign(Api who, String note) {
        return who.post(
                ledger + "/cosignatures", "{\"note\":" + JsonMapper.shared().writeValueAsString(note) + "}");
    }
}
