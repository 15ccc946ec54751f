package io.consort.consortium.decision;

import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.decision.Boards.BOARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.decision.MotionEvent.MotionTabled;
import io.consort.consortium.decision.ResolutionEvent.ResolutionAdopted;
import io.consort.consortium.decision.ResolutionEvent.ResolutionInForce;
import io.consort.consortium.engagement.EndEngagement;
import io.consort.consortium.engagement.RecordEngagement;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.VotingId;
import io.consort.consortium.separation.EngagementId;
import io.consort.consortium.separation.Interests;
import io.consort.consortium.separation.Part;
import io.consort.consortium.separation.Undertaking;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.Kind;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An engagement rests on a resolution or on the word of whoever is engaged, and not on what the office types in. */
class EngagementGroundTest {

    private static final Undertaking FUND = new Undertaking(Undertaking.Kind.FUND, "F-1");
    private static final EngagementId E1 = new EngagementId("E-1");
    private static final LocalDate DAY = LocalDate.parse("1990-01-01");
    private static final ResolutionId R1 = new ResolutionId("R-1");

    @Test
    void theOfficeTypesNothingIn() {
        var office = board().by("olga", OFFICE.value());
        assertThat(office.when(engage("ibm", null, null))
                        .thenRefused("not-the-engaged")
                        .kind())
                .isEqualTo(Kind.FORBIDDEN);
        office.when(engage("ibm", null, new ResolutionId("R-9"))).thenRefused("resolution-not-in-force");
        resolved(EffectKind.EXPULSION)
                .by("olga", OFFICE.value())
                .when(engage("ibm", null, R1))
                .thenRefused("resolution-of-another-kind");
        board().by("tom", "ti").when(engage("ibm", null, null)).thenRefused("not-the-engaged");
        resolved(EffectKind.NONE).by("tom", "ti").when(engage("ibm", null, R1)).thenRefused("not-the-engaged");
    }

    @Test
    void whatABodyDecidedRestsOnThatAndEndsByAResolution() {
        var decided = resolved(EffectKind.NONE).by("olga", OFFICE.value());
        assertThat(decided.when(engage("ibm", null, R1)).authority()).isEqualTo(Authority.resolution(R1));
        var engaged = decided.done(engage("ibm", null, R1));
        assertThat(Interests.of(engaged.state()).find(E1).orElseThrow().resolution())
                .isEqualTo(R1);
        engaged.by("irene", "ibm")
                .when(new EndEngagement(E1, DAY.plusYears(1), null))
                .thenRefused("engagement-resolved");
        engaged.done(new EndEngagement(E1, DAY.plusYears(1), R1));
    }

    @Test
    void whoeverIsEngagedSaysSoItself() {
        var ibm = board().by("irene", "ibm").done(engage("ibm", null, null));
        ibm.by("olga", OFFICE.value())
                .when(new EndEngagement(E1, DAY.plusYears(1), null))
                .thenRefused("not-the-engaged");
        ibm.done(new EndEngagement(E1, DAY.plusYears(1), null));
        var person = board().by("p-ann", "ti");
        assertThat(person.when(engage(null, "p-ann", null)).authority())
                .isEqualTo(new Authority.OwnRight(Authority.Capacity.PERSON, "p-ann"));
        person.when(engage(null, "p-bob", null)).thenRefused("not-the-engaged");
    }

    private static Given<ConsortiumState, ConsortiumEvent> board() {
        return Boards.board("ibm", "ti");
    }

    private static Given<ConsortiumState, ConsortiumEvent> resolved(EffectKind kind) {
        return board().happened(
                        new MotionTabled(
                                new MotionId("M-1"),
                                Boards.kind("any"),
                                BOARD,
                                null,
                                1,
                                Boards.question(new Proposal.Opinion())),
                        new ResolutionAdopted(
                                R1,
                                new MotionId("M-1"),
                                new VotingId("V-1"),
                                Boards.kind("any"),
                                BOARD,
                                kind,
                                1,
                                null,
                                0,
                                null),
                        new ResolutionInForce(R1));
    }

    private static RecordEngagement engage(
            @Nullable String organisation, @Nullable String person, @Nullable ResolutionId resolution) {
        return RecordEngagement.of(
                FUND,
                Part.FUNDER,
                organisation == null ? null : organisation(organisation),
                person == null ? null : new PersonId(person),
                DAY,
                null,
                resolution,
                _ -> true,
                (id, _) -> id);
    }
}
