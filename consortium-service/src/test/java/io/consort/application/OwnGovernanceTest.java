package io.consort.application;

import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.decision.Boards.BOARD;
import static io.consort.consortium.decision.Boards.R1;
import static io.consort.consortium.decision.Boards.history;
import static io.consort.consortium.decision.Boards.kind;
import static io.consort.consortium.decision.Boards.question;
import static io.consort.consortium.decision.Boards.seat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.assembly.ConsortiumLedger;
import io.consort.consortium.decision.MotionEvent.MotionTabled;
import io.consort.consortium.decision.Proposal;
import io.consort.consortium.decision.ResolutionEvent.EffectRequested;
import io.consort.consortium.decision.ResolutionEvent.ResolutionAdopted;
import io.consort.consortium.decision.ResolutionEvent.ResolutionInForce;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.ProxyRule;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Warrant;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Terms;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.InMemoryBlockStore;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.LedgerSettings;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.ledger.Seal;
import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.problem.DomainException;
import io.consort.work.governance.Governance;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the work is answered about how a consortium is governed. */
class OwnGovernanceTest {

    private static final String ACT = "work/begin-programme";
    private static final Terms TERMS = Terms.parse("{\"days\":45}");
    private static final Proposal PERFORM = new Proposal.PerformAct("ip-ledger/set-notice-period", TERMS);

    private final Checkpoints checkpoints =
            new Checkpoints("test", new InMemorySignedCheckpoints(), NoteSigner.generate("test"));
    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers = new Ledgers<>(
            ConsortiumLedger.DEFINITION,
            new InMemoryBlockStore(),
            checkpoints,
            new Seal(new byte[] {1, 2, 3}),
            LedgerSettings.standard(),
            Clock.systemUTC());
    private final Governance governance = new OwnGovernance(ledgers, checkpoints, Clock.systemUTC());

    @BeforeEach
    void theBoardSits() {
        happened("history", history(ProxyRule.NONE, "ibm", "ti"));
    }

    private void happened(String key, List<ConsortiumEvent> events) {
        ledgers.ledger(LedgerId.of(SEMATECH))
                .execute((_, _) -> events, Request.of(Actor.of("olga", "sematech-office"), key));
    }

    private void resolves(ConsortiumEvent... effects) {
        List<ConsortiumEvent> events = new ArrayList<>(List.of(
                new MotionTabled(new MotionId("M-1"), kind("any"), BOARD, null, 1, question(PERFORM)),
                new ResolutionAdopted(
                        R1,
                        new MotionId("M-1"),
                        new VotingId("V-1"),
                        kind("any"),
                        BOARD,
                        EffectKind.ACT,
                        1,
                        null,
                        0,
                        null),
                new ResolutionInForce(R1)));
        events.addAll(List.of(effects));
        happened("resolution", events);
    }

    private static String refusal(Runnable question) {
        DomainException refusal = catchThrowableOfType(DomainException.class, question::run);
        assertThat(refusal).isNotNull();
        return refusal.slug();
    }

    @Test
    void organisationsAreWhatTheyAreToThatConsortium() {
        assertThat(governance.standing(SEMATECH, new OrganisationId("ibm"))).isEqualTo(Governance.Standing.MEMBER);
        assertThat(governance.standing(SEMATECH, new OrganisationId("sematech-office")))
                .isEqualTo(Governance.Standing.SECRETARIAT);
        assertThat(governance.standing(SEMATECH, new OrganisationId("press"))).isEqualTo(Governance.Standing.NONE);
        assertThat(governance.standing(new ConsortiumId("nowhere"), new OrganisationId("ibm")))
                .isEqualTo(Governance.Standing.NONE);
    }

    @Test
    void whoActsForASeatIsToldOnWhatAnEntryThenRests() {
        String seat = seat("ibm").value();
        assertThat(governance.seat(SEMATECH, Actor.of("ibm", "ibm"), seat))
                .isEqualTo(new Authority.OwnRight(Authority.Capacity.SEAT, seat));
        assertThat(refusal(() -> governance.seat(SEMATECH, Actor.of("ti", "ti"), seat)))
                .isEqualTo("not-on-the-seat");
        assertThat(refusal(() -> governance.seat(SEMATECH, Actor.of("ibm", "ibm"), "board.full.nobody")))
                .isEqualTo("not-on-the-seat");
    }

    @Test
    void aResolutionIsProvenWithWhatItHasDone() {
        resolves(new EffectRequested(R1, ACT, TERMS));
        Warrant warrant = governance.resolution(SEMATECH, R1.value());
        assertThat(warrant.authority()).isEqualTo(Authority.resolution(R1));
        assertThat(warrant.act()).isEqualTo(ACT);
        assertThat(warrant.terms()).isEqualTo(TERMS);
        assertThat(warrant.proof().entry()).contains("consortium.effect-requested.v1");
    }

    @Test
    void whatIsNotAskedForYetOrWasNeverResolvedIsRefused() {
        resolves();
        assertThat(refusal(() -> governance.resolution(SEMATECH, R1.value()))).isEqualTo("resolution-not-in-force");
        assertThat(refusal(() -> governance.resolution(SEMATECH, "R-9"))).isEqualTo("not-found");
    }
}
