package io.consort.consortium.decision;

import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.decision.Boards.R1;
import static io.consort.consortium.decision.Boards.V1;
import static io.consort.consortium.decision.Boards.board;
import static io.consort.consortium.decision.Boards.cast;
import static io.consort.consortium.decision.Boards.open;
import static io.consort.consortium.decision.Boards.seat;
import static io.consort.consortium.decision.Boards.table;
import static io.consort.consortium.decision.Boards.voting;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.decision.ResolutionEvent.EffectCarriedOut;
import io.consort.consortium.decision.ResolutionEvent.ObjectionRaised;
import io.consort.consortium.decision.ResolutionEvent.ResolutionInForce;
import io.consort.consortium.decision.ResolutionEvent.ResolutionVetoed;
import io.consort.consortium.decision.ResolutionEvent.VetoExpired;
import io.consort.consortium.membership.MembershipEvent.MemberSuspended;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.money.Fraction;
import io.consort.testkit.ledger.Given;
import io.consort.testkit.ledger.Given.When;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A veto of one seat within 15 days of being told, then a lock of 5 days. Adopted on the last of January. */
class VetoTest {

    static final Digest LETTER = new Digest("ab".repeat(32));

    @Test
    void oneObjectionIsEnoughWhereTheCharterSaysSo() {
        Given<ConsortiumState, ConsortiumEvent> given = adopted();
        given.by("ibm", "ibm").when(new RaiseObjection(R1, seat("ibm"), "No.")).thenRefused("consented");
        given.by("ibm", "ibm").when(new RaiseObjection(R1, seat("amd"), "No.")).thenRefused("not-on-the-seat");
        Given<ConsortiumState, ConsortiumEvent> vetoed = given.by("amd", "amd")
                .when(new RaiseObjection(R1, seat("amd"), "It harms us."))
                .then(new ObjectionRaised(R1, seat("amd"), "It harms us."), new ResolutionVetoed(R1));
        assertThat(Resolutions.of(vetoed.state()).require(R1).stage()).isEqualTo(ResolutionStage.VETOED);
        assertThat(Resolutions.of(vetoed.state()).pending()).isEmpty();
        vetoed.when(new RaiseObjection(R1, seat("amd"), "Again.")).thenRefused("veto-over");
        vetoed.on("2026-12-31").when(new AdvanceResolution(R1)).thenRefused("nothing-due");
    }

    @Test
    void whoHasNoVoteAnyMoreCannotObject() {
        Given<ConsortiumState, ConsortiumEvent> given = adopted()
                .happened(new MemberSuspended(
                        organisation("amd"),
                        1,
                        "It broke its word.",
                        LocalDate.parse("2026-02-01"),
                        LocalDate.parse("2026-02-03"),
                        null))
                .by("amd", "amd");
        given.on("2026-02-02").when(new RaiseObjection(R1, seat("amd"), "No.")).thenRefused("vote-lost");
        assertThat(given.on("2026-02-03")
                        .when(new RaiseObjection(R1, seat("amd"), "No."))
                        .events())
                .hasSize(2);
    }

    @Test
    void whoHadItsWholeVoteCastAsYesHasConsented() {
        assertThat(consenting(Fraction.of(1, 2)).events()).hasSize(2);
        consenting(Fraction.ONE).thenRefused("consented");
    }

    /** amd has ibm vote for it, which says yes, and objects. */
    private static When<ConsortiumState, ConsortiumEvent> consenting(Fraction part) {
        return cast(
                        board("ibm", "ti", "amd")
                                .done(table("opinion", new Proposal.Opinion()))
                                .done(open(Procedure.WRITTEN, "2026-01-31T00:00:00Z"))
                                .by("amd", "amd")
                                .done(new DelegateVote(V1, new Proxy(seat("amd"), seat("ibm"), part))),
                        "ibm+ ti0")
                .on("2026-01-31")
                .done(new EndVoting(V1))
                .by("amd", "amd")
                .when(new RaiseObjection(R1, seat("amd"), "No."));
    }

    /** Adopted on the last of January, with 15 days and at most 60 more: whoever is told on the second of April has two weeks. */
    @Test
    void whoIsToldVeryLateHasUntilTheEndOfTheLongestWait() {
        Given<ConsortiumState, ConsortiumEvent> given =
                adopted().on("2026-04-02").by("amd", "amd").done(new ProveDelivery(R1, seat("amd"), null, null));
        assertThat(given.on("2026-04-16")
                        .when(new RaiseObjection(R1, seat("amd"), "In time."))
                        .events())
                .hasSize(2);
        given.on("2026-04-17")
                .when(new RaiseObjection(R1, seat("amd"), "Late."))
                .thenRefused("veto-over");
    }

    @Test
    void nobodyWaitsForASeatThatStandsAside() {
        Given<ConsortiumState, ConsortiumEvent> given = cast(
                        board("ibm", "ti", "amd")
                                .done(table("opinion", new Proposal.Opinion()))
                                .done(open(Procedure.WRITTEN, "2026-01-31T00:00:00Z"))
                                .by("amd", "amd")
                                .done(new DeclareConflict(V1, seat("amd"), "It sells.")),
                        "ibm+ ti0")
                .on("2026-01-31")
                .done(new EndVoting(V1))
                .done(new ProveDelivery(R1, seat("ibm"), null, LETTER))
                .done(new ProveDelivery(R1, seat("ti"), null, LETTER))
                .done(new ProveDelivery(R1, new SeatId("board.sent.1"), null, LETTER));
        given.when(new ProveDelivery(R1, seat("amd"), null, LETTER)).thenRefused("stands-aside");
        given.on("2026-02-15").when(new AdvanceResolution(R1)).thenRefused("nothing-due");
        given.on("2026-02-16").when(new AdvanceResolution(R1)).then(new VetoExpired(R1, LocalDate.parse("2026-02-21")));
    }

    /** ibm and ti were told on the day, amd and the office's seat on the fourth of February: it ends on the nineteenth. */
    @Test
    void theTimeRunsForEachSeatFromProvenDelivery() {
        Given<ConsortiumState, ConsortiumEvent> given = told();
        given.by("amd", "amd")
                .on("2026-02-20")
                .when(new RaiseObjection(R1, seat("amd"), "Late."))
                .thenRefused("veto-over");
        given.by("ti", "ti")
                .on("2026-02-16")
                .when(new RaiseObjection(R1, seat("ti"), "Late."))
                .thenRefused("veto-over");
        assertThat(given.by("amd", "amd")
                        .on("2026-02-19")
                        .when(new RaiseObjection(R1, seat("amd"), "In time."))
                        .events())
                .hasSize(2);
        given.on("2026-02-19").when(new AdvanceResolution(R1)).thenRefused("nothing-due");
        Given<ConsortiumState, ConsortiumEvent> locked = given.on("2026-02-20")
                .when(new AdvanceResolution(R1))
                .then(new VetoExpired(R1, LocalDate.parse("2026-02-25")));
        locked.on("2026-02-24").when(new AdvanceResolution(R1)).thenRefused("nothing-due");
        locked.on("2026-02-25")
                .when(new AdvanceResolution(R1))
                .then(new ResolutionInForce(R1), new EffectCarriedOut(R1));
    }

    @Test
    void aSeatThatNobodyReachedKeepsItOpenButNotForEver() {
        Given<ConsortiumState, ConsortiumEvent> given = adopted()
                .by("ti", "ti")
                .done(new ProveDelivery(R1, seat("ti"), null, null))
                .by("amd", "amd");
        given.on("2026-04-16").when(new AdvanceResolution(R1)).thenRefused("nothing-due");
        assertThat(given.on("2026-04-16")
                        .when(new RaiseObjection(R1, seat("amd"), "Just told."))
                        .events())
                .hasSize(2);
        given.on("2026-04-17").when(new AdvanceResolution(R1)).then(new VetoExpired(R1, LocalDate.parse("2026-04-22")));
    }

    @Test
    void deliveryIsSaidByTheSeatOrProvenByAnOfficerAndOnce() {
        Given<ConsortiumState, ConsortiumEvent> given = told();
        given.by("ti", "ti").when(new ProveDelivery(R1, seat("ti"), null, null)).thenRefused("delivery-proven");
        Given<ConsortiumState, ConsortiumEvent> fresh = adopted().by("ti", "ti");
        fresh.when(new ProveDelivery(R1, seat("amd"), null, null)).thenRefused("not-on-the-seat");
        fresh.when(new ProveDelivery(R1, seat("amd"), null, LETTER)).thenRefused("not-presiding");
        fresh.when(new ProveDelivery(R1, seat("ti"), LocalDate.parse("2026-01-30"), null))
                .thenRefused("delivery-out-of-time");
        fresh.when(new ProveDelivery(R1, seat("ti"), LocalDate.parse("2026-02-01"), null))
                .thenRefused("delivery-out-of-time");
    }

    @Test
    void silenceIsConsentWhereTheRuleAsksForNoMajority() {
        Given<ConsortiumState, ConsortiumEvent> given = board("ibm", "ti")
                .done(table("consent", new Proposal.Opinion()))
                .done(open(Procedure.WRITTEN, "2026-01-31T00:00:00Z"));
        assertThat(Resolutions.of(cast(given, "ibm0 ti0")
                                .on("2026-01-31")
                                .done(new EndVoting(V1))
                                .state())
                        .require(R1)
                        .stage())
                .isEqualTo(ResolutionStage.VETO_OPEN);
    }

    @Test
    void aLockWithoutAVetoRunsFromTheDecision() {
        Given<ConsortiumState, ConsortiumEvent> given = cast(
                        voting(board("ibm", "ti"), "locked", new Proposal.Opinion()), "ibm+ ti+")
                .done(new CloseVoting(V1));
        assertThat(Resolutions.of(given.state()).require(R1).lockedUntil()).isEqualTo("2026-01-11");
        given.by("ti", "ti").when(new RaiseObjection(R1, seat("ti"), "No.")).thenRefused("veto-over");
        given.on("2026-01-10").when(new AdvanceResolution(R1)).thenRefused("nothing-due");
        given.on("2026-01-11")
                .when(new AdvanceResolution(R1))
                .then(new ResolutionInForce(R1), new EffectCarriedOut(R1));
    }

    private static Given<ConsortiumState, ConsortiumEvent> adopted() {
        return cast(
                        board("ibm", "ti", "amd")
                                .done(table("opinion", new Proposal.Opinion()))
                                .done(open(Procedure.WRITTEN, "2026-01-31T00:00:00Z")),
                        "ibm+ ti0")
                .on("2026-01-31")
                .done(new EndVoting(V1));
    }

    private static Given<ConsortiumState, ConsortiumEvent> told() {
        return adopted()
                .done(new ProveDelivery(R1, seat("ibm"), null, null))
                .by("ti", "ti")
                .done(new ProveDelivery(R1, seat("ti"), null, null))
                .on("2026-02-10")
                .by("ibm", "ibm")
                .done(new ProveDelivery(R1, seat("amd"), LocalDate.parse("2026-02-04"), LETTER))
                .done(new ProveDelivery(R1, new SeatId("board.sent.1"), LocalDate.parse("2026-02-04"), LETTER));
    }
}
