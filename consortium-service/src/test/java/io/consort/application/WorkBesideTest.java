package io.consort.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.InMemoryIdentity;
import io.consort.consortium.exit.ExitDesk;
import io.consort.consortium.exit.SettlementId;
import io.consort.consortium.life.Life;
import io.consort.consortium.life.LifeEvent.ConsortiumResumed;
import io.consort.consortium.life.LifeEvent.ConsortiumSuspended;
import io.consort.consortium.life.LifeStage;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.note.Cosigner;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import io.consort.work.governance.Governance;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The work has a ledger of its own, and is told of what happens to its consortium in the same process. */
@ServiceTest
@Import(InMemoryIdentity.class)
class WorkBesideTest {

    private static final ConsortiumId WORKING = new ConsortiumId("working");
    private static final String WORK = "/api/consortium/consortia/working/ledgers/work";

    @Autowired
    private Api api;

    @Autowired
    private Governance governance;

    @Autowired
    private ExitDesk workDesk;

    @Autowired
    private Ledgers<ConsortiumState, ConsortiumEvent> ledgers;

    private Api office;

    @BeforeEach
    void exists() {
        Alpha.beside(api, WORKING.value());
        office = api.as("olga", "secretariat-org");
    }

    @Test
    void itAsksWhatOrganisationsAre() {
        assertThat(governance.standing(WORKING, new OrganisationId("member-org")))
                .isEqualTo(Governance.Standing.MEMBER);
        assertThat(governance.standing(WORKING, new OrganisationId("stranger-org")))
                .isEqualTo(Governance.Standing.NONE);
        assertThat(governance.standing(WORKING, new OrganisationId("secretariat-org")))
                .isEqualTo(Governance.Standing.SECRETARIAT);
    }

    @Test
    void anExitIsSettledInItAndProvenUnderItsOwnOrigin() {
        SettlementId settlement = new SettlementId("X-1.1.000000000000");
        workDesk.revoke(WORKING, settlement, "It stays");
        workDesk.revoke(WORKING, settlement, "It stays");
        assertThat(office.get(WORK + "/checkpoint").text()).startsWith("test" + WORK + "\n");
        assertThat(office.get(WORK + "/events").text()).containsOnlyOnce("work.exit-revoked.v1");
        assertThat(office.get("/api/consortium/consortia/working/events?limit=100")
                        .text())
                .doesNotContain("work.exit-revoked.v1");
    }

    /** A replica that knew no ledger of the work has suspended the consortium and told it nothing. */
    @Test
    void nothingIsRecordedInTheWorkOfAConsortiumThatAnOldReplicaSuspended() {
        Api member = api.as("mia", "member-org");
        String key = "{\"key\":\"" + Cosigner.generate("witness.member.example").verifier() + "\"}";
        record((state, _) -> List.of(new ConsortiumSuspended(Life.of(state).nextTurn(), "An inquiry", null)));
        Answer refused = member.post(WORK + "/witnesses", key);
        assertThat(refused.slug()).as(refused.toString()).isEqualTo("consortium-suspended");
        record((state, _) ->
                List.of(new ConsortiumResumed(Life.of(state).nextTurn(), LifeStage.ACTIVE, "Cleared", null)));
        assertThat(member.post(WORK + "/witnesses", key).status()).isEqualTo(201);
    }

    private void record(Command<ConsortiumState, ConsortiumEvent> command) {
        ledgers.ledger(LedgerId.of(WORKING))
                .execute(
                        command,
                        Request.of(Actor.service("root"), UUID.randomUUID().toString()));
    }
}
