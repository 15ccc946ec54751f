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
import io.consort.consortium.body.Seatholding;
import io.consort.consortium.count.Choice;
import io.consort.consortium.count.Outcome;
import io.consort.consortium.organisation.Succession;
import io.consort.consortium.succession.SuccessionEvent.DemergerNoted;
import io.consort.consortium.succession.SuccessionEvent.MembershipPassed;
import io.consort.consortium.succession.SuccessionEvent.MembershipSucceeded;
import io.consort.consortium.succession.SuccessionEvent.PartPassed;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Demerger;
import io.consort.kernel.succession.DemergerId;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A seat that goes over by law while votes are taken: its vote is cast once, by whoever has it. */
class PassedSeatTest {

    private static final LocalDate DAY = LocalDate.parse("1987-08-07");
    private static final OrganisationId TI = organisation("ti");
    private static final OrganisationId NEW = organisation("newco");

    @Test
    void whoHasTheSeatByASuccessionVotesForIt() {
        Given<ConsortiumState, ConsortiumEvent> open =
                voting(board("ibm", "ti", "amd"), "opinion", new Proposal.Opinion());
        Given<ConsortiumState, ConsortiumEvent> passed = merged(open, NEW);
        passed.by("ti", "ti").when(new CastVote(V1, seat("ti"), Choice.NO)).thenRefused("not-on-the-seat");
        Given<ConsortiumState, ConsortiumEvent> cast =
                cast(passed, "ibm+ amd-").by("ti", "newco").done(new CastVote(V1, seat("ti"), Choice.YES));
        assertThat(closed(cast).count().outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(closed(cast).cast().votes()).hasSize(3);
    }

    @Test
    void whatWasCastBeforeStandsAndMayBeCastAnewAndCountsOnce() {
        Given<ConsortiumState, ConsortiumEvent> passed =
                merged(cast(voting(board("ibm", "ti", "amd"), "opinion", new Proposal.Opinion()), "ti-"), NEW);
        assertThat(closed(cast(passed, "ibm+ amd+")).cast().votes()).hasSize(3);
        Given<ConsortiumState, ConsortiumEvent> anew =
                cast(passed, "ibm+ amd-").by("ti", "newco").done(new CastVote(V1, seat("ti"), Choice.YES));
        assertThat(closed(anew).cast().votes()).hasSize(3).containsEntry(seat("ti"), Choice.YES);
    }

    @Test
    void aMemberThatAbsorbsAnotherHasItsOwnVoteAlone() {
        Given<ConsortiumState, ConsortiumEvent> passed =
                merged(voting(board("ibm", "ti", "amd"), "opinion", new Proposal.Opinion()), organisation("ibm"));
        passed.by("ibm", "ibm").when(new CastVote(V1, seat("ti"), Choice.YES)).thenRefused("not-on-the-seat");
        Voting voting = closed(cast(passed, "ibm+ amd+"));
        assertThat(voting.cast().votes()).hasSize(2);
        assertThat(voting.electorate().find(seat("ti")).orElseThrow().recusal()).contains("There is no seat");
    }

    @Test
    void soItIsWhereAMembershipPassesByADemergerInPart() {
        Given<ConsortiumState, ConsortiumEvent> open =
                voting(board("ibm", "ti", "amd"), "opinion", new Proposal.Opinion());
        Demerger demerger = new Demerger(
                DemergerId.of(1),
                TI,
                NEW,
                DAY,
                "a".repeat(64),
                List.of(new Allotment(Allotment.Kind.MEMBERSHIP, "ti")));
        List<ConsortiumEvent> events = new ArrayList<>();
        events.add(new DemergerNoted(demerger));
        events.add(new PartPassed(demerger.at("consortium", NEW, DAY, _ -> Optional.empty()), today(open)));
        events.addAll(Seatholding.passing(open.state(), TI, NEW, today(open), Set.of(), true));
        Given<ConsortiumState, ConsortiumEvent> cast = cast(open.happened(events), "ibm+ amd-")
                .by("ti", "newco")
                .done(new CastVote(V1, seat("ti"), Choice.YES));
        assertThat(closed(cast).count().outcome()).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void whoHasTheSeatByASuccessionMayObject() {
        Given<ConsortiumState, ConsortiumEvent> open = board("ibm", "ti", "amd")
                .done(table("opinion", new Proposal.Opinion()))
                .done(open(Procedure.WRITTEN, "2026-01-31T00:00:00Z"));
        Given<ConsortiumState, ConsortiumEvent> passed =
                merged(cast(open, "ibm+ amd+ ti-").on("2026-01-31").done(new EndVoting(V1)), NEW);
        assertThat(Resolutions.of(passed.by("ti", "newco")
                                .done(new RaiseObjection(R1, seat("ti"), "Not with us."))
                                .state())
                        .require(R1)
                        .objections())
                .containsOnlyKeys(seat("ti"));
    }

    private static LocalDate today(Given<ConsortiumState, ConsortiumEvent> given) {
        return LocalDate.ofInstant(given.now(), ZoneOffset.UTC);
    }

    private static Given<ConsortiumState, ConsortiumEvent> merged(
            Given<ConsortiumState, ConsortiumEvent> open, OrganisationId heir) {
        List<ConsortiumEvent> events = new ArrayList<>();
        events.add(new MembershipSucceeded(TI, new Succession(List.of(heir), DAY)));
        events.add(new MembershipPassed(TI, heir, today(open)));
        events.addAll(Seatholding.passing(open.state(), TI, heir, today(open)));
        return open.happened(events);
    }

    private static Given<ConsortiumState, ConsortiumEvent> closing(Given<ConsortiumState, ConsortiumEvent> given) {
        return given.by("ibm", "ibm").done(new CloseVoting(V1));
    }

    private static Voting closed(Given<ConsortiumState, ConsortiumEvent> given) {
        return Votings.of(closing(given).state()).require(V1);
    }
}
