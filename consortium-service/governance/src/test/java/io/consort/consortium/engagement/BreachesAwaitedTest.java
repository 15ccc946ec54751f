package io.consort.consortium.engagement;

import static io.consort.consortium.engagement.Kept.FUND;
import static io.consort.consortium.engagement.Kept.engage;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.Awaited;
import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Histories;
import io.consort.consortium.body.NameHolder;
import io.consort.consortium.body.Period;
import io.consort.consortium.body.RecallHolder;
import io.consort.consortium.body.SeatEvent.SeatTaken;
import io.consort.consortium.body.Separated;
import io.consort.consortium.charter.CharterEvent.CharterAmended;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.separation.Duty;
import io.consort.consortium.separation.EngagementId;
import io.consort.consortium.separation.Part;
import io.consort.consortium.separation.SeparationEvent.AffiliationNoted;
import io.consort.consortium.separation.Span;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.need.Need;
import io.consort.testkit.ledger.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreachesAwaitedTest {

    private static final String KIND = "breach";
    private static final LocalDate DAY = LocalDate.parse("1990-01-01");

    /** Nothing was kept apart before. */
    private static Given<ConsortiumState, ConsortiumEvent> loose() {
        return Kept.under(Kept.charter(List.of()), "ibm", "ti");
    }

    private static Given<ConsortiumState, ConsortiumEvent> strict(Given<ConsortiumState, ConsortiumEvent> given) {
        return given.happened(new CharterAmended(Kept.CHARTER, Kept.RESOLUTION, DAY));
    }

    @Test
    void eachPartOfABreachAwaitsWhoseItIsUntilOneIsGivenUp() {
        var engaged = loose().by("ida", "ibm")
                .done(engage(FUND, Part.FUNDER, "ibm", null, "1988-01-01"))
                .done(engage(FUND, Part.RECIPIENT, "ibm", null, "1989-01-01"));
        assertThat(Awaited.of(engaged, KIND)).isEmpty();
        var breach = strict(engaged);
        assertThat(Awaited.of(breach, KIND)).containsExactly("engagements/E-1 ibm", "engagements/E-2 ibm");
        assertThat(Awaited.needs(breach, KIND))
                .extracting(Need::since)
                .containsOnly(Instant.parse("1989-01-01T00:00:00Z"));
        assertThat(Awaited.of(breach.by("tim", "ti"), KIND)).isEmpty();
        assertThat(Awaited.of(breach.done(new EndEngagement(new EngagementId("E-2"), DAY, null)), KIND))
                .isEmpty();
    }

    @Test
    void aSeatIsGivenUpByTheOrganisationThatFillsIt() {
        PersonId ann = new PersonId("p-ann");
        var science = engage(FUND, Part.SCIENTIST, null, "p-ann", "1988-01-01");
        SeatId managed = new SeatId("management.seat.1");
        var charter = Kept.charter(List.of(Kept.apart(
                "science-and-management",
                Kept.engaged(Part.SCIENTIST),
                new Duty.Seated(Kept.MANAGEMENT),
                Span.PERSON)));
        var breach = loose().done(new NameHolder(managed, ann, DAY))
                .by("p-ann", "ibm")
                .done(science)
                .happened(new CharterAmended(charter, Kept.RESOLUTION, DAY))
                .by("olga", "sematech-office");
        assertThat(Awaited.of(breach, KIND)).containsExactly("seats/management.seat.1 sematech-office");
        assertThat(Awaited.of(breach.done(new NameHolder(managed, new PersonId("p-bob"), DAY)), KIND))
                .isEmpty();
    }

    /** A group has three of the board's seats by right, and two are the most: recalling who sits there would not mend that. */
    @Test
    void aSeatByRightCannotBeGivenUp() {
        SeatId seat = Kept.seat(Kept.BOARD, "tivoli");
        var merged = Kept.with("ibm", "lotus", "tivoli")
                .happened(
                        new SeatTaken(
                                seat,
                                Histories.organisation("tivoli"),
                                new PersonId("tim"),
                                new Period(DAY, null),
                                null),
                        new AffiliationNoted(Histories.organisation("lotus"), Histories.organisation("ibm"), DAY),
                        new AffiliationNoted(Histories.organisation("tivoli"), Histories.organisation("ibm"), DAY))
                .by("tim", "tivoli");
        assertThat(Separated.breaches(merged.state(), DAY)).hasSize(1);
        assertThat(Awaited.of(merged, KIND)).isEmpty();
        assertThat(Awaited.isAccepted(merged, new RecallHolder(seat, DAY))).isTrue();
    }
}
