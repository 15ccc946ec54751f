package io.consort.consortium.decision;

import static io.consort.consortium.Histories.ASSOCIATE;
import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.decision.Boards.BOARD;
import static io.consort.consortium.decision.Boards.M1;
import static io.consort.consortium.decision.Boards.R1;
import static io.consort.consortium.decision.Boards.V1;
import static io.consort.consortium.decision.Boards.board;
import static io.consort.consortium.decision.Boards.cast;
import static io.consort.consortium.decision.Boards.seat;
import static io.consort.consortium.decision.Boards.voting;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.decision.MotionEvent.MotionTabled;
import io.consort.consortium.decision.ResolutionEvent.ResolutionAdopted;
import io.consort.consortium.membership.ExpulsionGround;
import io.consort.consortium.rule.ClassId;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.ProxyRule;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.json.Terms;
import io.consort.kernel.ledger.Context;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever was resolved, bringing it about ends with what came of it, and keeps no vote from being closed. */
class EffectsTest {

    /** Each proposal with what fits, what fits no more, and what never did. Nothing keeps them from being tabled. */
    static Stream<Proposal> proposals() {
        List<OrganisationId> organisations = Stream.of("ti", "nobody", "sematech-office")
                .map(OrganisationId::new)
                .toList();
        List<SeatId> seats = Stream.of(
                        "board.full.ti", "board.elected.1", "board.sent.1", "board.full.nobody", "x", "other.full.ti")
                .map(SeatId::new)
                .toList();
        CharterDraft same = CharterDraft.of(Boards.charter(new ProxyRule(2, true)));
        return Stream.of(
                        Stream.of(
                                new Proposal.Opinion(),
                                new Proposal.AmendCharter(1, same),
                                new Proposal.AmendCharter(9, same),
                                new Proposal.EnactScheme(new SchemeId("S-1"), -1, LocalDate.MIN),
                                new Proposal.PerformAct("ip-ledger/set-disclosure", Terms.parse("{}")),
                                new Proposal.WindUp(),
                                new Proposal.Dissolve()),
                        organisations.stream()
                                .flatMap(each -> Stream.of(FULL, ASSOCIATE, new ClassId("none"))
                                        .map(of -> new Proposal.Admit(each, of))),
                        organisations.stream()
                                .flatMap(each -> days().map(until -> new Proposal.Suspend(each, until.orNull()))),
                        organisations.stream()
                                .flatMap(each -> Stream.of(ExpulsionGround.values())
                                        .map(ground -> new Proposal.Expel(each, ground))),
                        seats.stream()
                                .flatMap(seat -> organisations.stream()
                                        .map(each -> new Proposal.Elect(seat, each, new PersonId("p-9")))),
                        seats.stream()
                                .flatMap(seat -> Stream.of(Office.values())
                                        .flatMap(office -> days().map(
                                                        until -> new Proposal.Install(office, seat, until.orNull())))),
                        seats.stream().map(Proposal.Remove::new))
                .flatMap(each -> each);
    }

    /** No end, one before the day of the decision, that day, the day after, and the last there is. */
    private static Stream<Day> days() {
        return Stream.of(null, "2025-12-31", "2026-01-01", "2026-01-02", LocalDate.MAX.toString())
                .map(each -> new Day(each == null ? null : LocalDate.parse(each)));
    }

    private record Day(@Nullable LocalDate orNull) {}

    @ParameterizedTest
    @MethodSource("proposals")
    void whateverWasResolvedEndsWithWhatCameOfIt(Proposal proposal) {
        Given<ConsortiumState, ConsortiumEvent> given = board("ibm", "ti");
        Given<ConsortiumState, ConsortiumEvent> resolved = given.happened(
                new MotionTabled(M1, Boards.kind("any"), BOARD, null, 1, Boards.question(proposal)),
                new ResolutionAdopted(R1, M1, V1, Boards.kind("any"), BOARD, proposal.effect(), 1, null, 0, null));
        Given<ConsortiumState, ConsortiumEvent> after = resolved.happened(Effects.inForce(
                resolved.state(), new Context(resolved.now(), resolved.actor()), BOARD, R1, Boards.question(proposal)));
        Resolution resolution = Resolutions.of(after.state()).require(R1);
        assertThat(resolution.stage()).isEqualTo(ResolutionStage.IN_FORCE);
        assertThat(resolution.effect().stage())
                .isEqualTo(
                        switch (resolution.effectKind()) {
                            case SCHEME, ACT -> EffectStage.REQUESTED;
                            case DISSOLUTION -> EffectStage.AWAITED;
                            default ->
                                resolution.effect().refusal() == null ? EffectStage.CARRIED_OUT : EffectStage.REFUSED;
                        });
    }

    @Test
    void noProposalIsLeftOut() {
        assertThat(proposals().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Proposal.class.getPermittedSubclasses());
    }

    /** The vote took longer than the suspension was to last. */
    @Test
    void aSuspensionThatWouldBeOverByTheCloseKeepsNoVoteOpen() {
        Given<ConsortiumState, ConsortiumEvent> closed = cast(
                        voting(
                                board("ibm", "ti", "amd"),
                                "suspension",
                                new Proposal.Suspend(organisation("amd"), LocalDate.parse("2026-01-02"))),
                        "ibm+ ti+")
                .on("2026-01-03")
                .done(new CloseVoting(V1));
        Resolution resolution = Resolutions.of(closed.state()).require(R1);
        assertThat(resolution.effectKind()).isEqualTo(EffectKind.SUSPENSION);
        assertThat(resolution.effect().stage()).isEqualTo(EffectStage.REFUSED);
        assertThat(resolution.effect().refusal()).isEqualTo("It ends after its first day.");
        assertThat(Resolutions.of(closed.done(new RetryEffect(R1)).state())
                        .require(R1)
                        .effect()
                        .attempts())
                .isEqualTo(2);
    }

    @Test
    void anOfficeThatWouldBeOverByTheCloseKeepsNoVoteOpen() {
        Given<ConsortiumState, ConsortiumEvent> closed = cast(
                        voting(
                                board("ibm", "ti", "amd"),
                                "election",
                                new Proposal.Install(Office.CHAIR, seat("ti"), LocalDate.parse("2026-01-02"))),
                        "ibm+ ti+")
                .on("2026-01-03")
                .done(new CloseVoting(V1));
        assertThat(Resolutions.of(closed.state()).require(R1).effect().stage()).isEqualTo(EffectStage.REFUSED);
    }
}
