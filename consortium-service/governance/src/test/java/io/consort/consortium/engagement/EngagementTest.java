package io.consort.consortium.engagement;

import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.invited;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.engagement.Kept.BOARD;
import static io.consort.consortium.engagement.Kept.FUND;
import static io.consort.consortium.engagement.Kept.MANAGEMENT;
import static io.consort.consortium.engagement.Kept.OTHER_FUND;
import static io.consort.consortium.engagement.Kept.PROJECT;
import static io.consort.consortium.engagement.Kept.RESOLUTION;
import static io.consort.consortium.engagement.Kept.TECHNICAL;
import static io.consort.consortium.engagement.Kept.engage;
import static io.consort.consortium.engagement.Kept.group;
import static io.consort.consortium.engagement.Kept.seat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Histories;
import io.consort.consortium.admission.AdmissionEvent.ApplicationMade;
import io.consort.consortium.body.ElectHolder;
import io.consort.consortium.body.Incumbents;
import io.consort.consortium.body.NameAlternate;
import io.consort.consortium.body.NameHolder;
import io.consort.consortium.body.OfficeEvent.OfficeTaken;
import io.consort.consortium.body.Period;
import io.consort.consortium.body.SeatEvent.SeatTaken;
import io.consort.consortium.body.Seats;
import io.consort.consortium.body.Separated;
import io.consort.consortium.charter.CharterEvent.CharterAmended;
import io.consort.consortium.decision.MotionEvent.MotionTabled;
import io.consort.consortium.decision.MotionEvent.MotionWithdrawn;
import io.consort.consortium.decision.Proposal;
import io.consort.consortium.decision.Question;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.Office;
import io.consort.consortium.separation.Breach;
import io.consort.consortium.separation.Duty.Seated;
import io.consort.consortium.separation.Engagement;
import io.consort.consortium.separation.EngagementId;
import io.consort.consortium.separation.Interests;
import io.consort.consortium.separation.NearBreach;
import io.consort.consortium.separation.Part;
import io.consort.consortium.separation.Separation;
import io.consort.consortium.separation.SeparationEvent.AffiliationNoted;
import io.consort.consortium.separation.SeparationEvent.EngagementEnded;
import io.consort.consortium.separation.SeparationEvent.EngagementRecorded;
import io.consort.consortium.separation.Span;
import io.consort.consortium.separation.Undertaking;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EngagementTest {

    private static final LocalDate DAY = LocalDate.parse("1990-01-01");
    private static final PersonId ANN = new PersonId("p-ann");

    @Test
    void whoGivesTheMoneyOfAFundDoesNotReceiveItNorDoItsAffiliates() {
        var given = Kept.with("ibm").done(engage(FUND, Part.FUNDER, "ibm", null, "1988-01-01"));
        DomainException refusal = given.when(engage(FUND, Part.RECIPIENT, "ibm", null, "1990-02-01"))
                .thenRefused("separation-of-duties");
        assertThat(refusal.detail())
                .isEqualTo(
                        "The charter's constraint funder-is-not-recipient does not let ibm with its affiliates be all"
                                + " of this on 1990-02-01: ibm is funder by engagement E-1 in the fund F-1 since 1988-01-01;"
                                + " ibm is recipient by engagement E-2 in the fund F-1 since 1990-02-01. For the sake of"
                                + " funder-is-not-recipient.");
        given.when(engage(FUND, Part.RECIPIENT, "lotus", "p-1", "1990-02-01", null, group("ibm", "ibm", "lotus")))
                .thenRefused("separation-of-duties");
        given.when(engage(OTHER_FUND, Part.RECIPIENT, "ibm", null, "1990-02-01"))
                .then(recorded("E-2", OTHER_FUND, Part.RECIPIENT, "ibm", null));
    }

    @Test
    void aProjectHasEndedWhenEverybodysPartInItHas() {
        var given = Kept.with("ibm");
        assertThat(Interests.of(given.state()).lastDay(PROJECT)).isEmpty();
        var begun = given.done(engage(PROJECT, Part.DIRECTOR, "ibm", "p-ann", "1988-01-01"))
                .done(engage(PROJECT, Part.PERFORMER, "ti", "p-tom", "1988-01-01"))
                .done(engage(FUND, Part.FUNDER, "ibm", null, "1988-01-01"));
        var half = begun.done(new EndEngagement(new EngagementId("E-1"), LocalDate.parse("1992-01-01"), null));
        assertThat(Interests.of(half.state()).lastDay(PROJECT)).isEmpty();
        assertThat(Interests.of(half.done(
                                        new EndEngagement(new EngagementId("E-2"), LocalDate.parse("1991-01-01"), null))
                                .state())
                        .lastDay(PROJECT))
                .contains(LocalDate.parse("1991-12-31"));
    }

    @Test
    void whoDecidesWhatIsDoneDoesNotDoItThoughAColleagueMay() {
        var given = Kept.with("ibm").done(engage(PROJECT, Part.DIRECTOR, "ibm", "p-ann", "1988-01-01"));
        given.when(engage(PROJECT, Part.PERFORMER, "ti", "p-ann", "1990-02-01")).thenRefused("separation-of-duties");
        given.when(engage(PROJECT, Part.PERFORMER, "ibm", "p-bob", "1990-02-01"))
                .then(recorded("E-2", PROJECT, Part.PERFORMER, "ibm", "p-bob"));
    }

    @Test
    void whoRunsTheUndertakingDoesNotSetItsTechnicalCourse() {
        var given = Kept.with("ibm").by("olga", OFFICE.value()).done(new NameHolder(seat(MANAGEMENT, "1"), ANN, DAY));
        DomainException refusal = given.when(
                        new ElectHolder(seat(TECHNICAL, "2"), organisation("ibm"), ANN, DAY, RESOLUTION))
                .thenRefused("separation-of-duties");
        assertThat(refusal.detail())
                .contains(
                        "executive-and-technical",
                        "person p-ann for sematech-office has seat management.seat.1 since 1990-01-01",
                        "person p-ann for ibm has seat technical.seat.2");
        given.done(new ElectHolder(seat(TECHNICAL, "2"), organisation("ibm"), new PersonId("p-bob"), DAY, RESOLUTION))
                .by("olga", OFFICE.value())
                .when(new NameAlternate(
                        seat(MANAGEMENT, "1"), new PersonId("p-bob"), new Period(DAY, DAY.plusMonths(1))))
                .thenRefused("separation-of-duties");
    }

    @Test
    void anAppointmentToComeIsSeenBeforeItsDay() {
        var given = Kept.with("ibm")
                .by("olga", OFFICE.value())
                .done(new NameHolder(seat(MANAGEMENT, "1"), ANN, LocalDate.parse("1991-01-01")));
        DomainException refusal = given.when(
                        new ElectHolder(seat(TECHNICAL, "2"), organisation("ibm"), ANN, DAY, RESOLUTION))
                .thenRefused("separation-of-duties");
        assertThat(refusal.detail()).contains("on 1991-01-01");
    }

    @Test
    void whoAsksForMoneyDoesNotJudgeWhoGetsItWhoeverActsForIt() {
        var given = Kept.with("ibm").done(engage(FUND, Part.APPLICANT, "ibm", "p-ann", "1988-01-01"));
        given.when(engage(FUND, Part.REVIEWER, "ibm", "p-bob", "1990-02-01")).thenRefused("separation-of-duties");
        given.when(engage(FUND, Part.REVIEWER, "ti", "p-ann", "1990-02-01"))
                .then(recorded("E-2", FUND, Part.REVIEWER, "ti", "p-ann"));
    }

    @Test
    void whoAnswersForTheScienceDoesNotKeepItsBooksWhileTheyDo() {
        var given = Kept.with("ibm")
                .done(engage(PROJECT, Part.SCIENTIST, null, "p-ann", "1988-01-01"))
                .done(new EndEngagement(new EngagementId("E-1"), LocalDate.parse("1990-02-01"), null));
        given.when(engage(PROJECT, Part.SUPPORT, null, "p-ann", "1990-01-31")).thenRefused("separation-of-duties");
        given.when(engage(PROJECT, Part.SUPPORT, null, "p-ann", "1990-02-01"))
                .then(recorded("E-2", PROJECT, Part.SUPPORT, null, "p-ann"));
    }

    @Test
    void whoPresidesOverTheBoardReceivesNoMoneyOfAFund() {
        var given = Kept.with("ibm")
                .happened(new OfficeTaken(BOARD, Office.CHAIR, seat(BOARD, "ibm"), new Period(DAY, null), null));
        assertThat(given.when(engage(FUND, Part.RECIPIENT, "ibm", null, "1990-02-01"))
                        .thenRefused("separation-of-duties")
                        .detail())
                .contains("ibm presides over the body board from seat board.seat.ibm");
        given.when(engage(FUND, Part.FUNDER, "ibm", null, "1990-02-01"))
                .then(recorded("E-1", FUND, Part.FUNDER, "ibm", null));
    }

    @Test
    void aGroupIsNotedWithTheEngagementThatItMattersFor() {
        Kept.with("ibm")
                .when(engage(FUND, Part.FUNDER, "lotus", null, "1990-02-01", null, group("ibm", "lotus")))
                .then(
                        new AffiliationNoted(organisation("lotus"), organisation("ibm"), DAY),
                        recorded("E-1", FUND, Part.FUNDER, "lotus", null));
    }

    @Test
    void anEngagementIsCutShortAndNotDrawnOut() {
        var given = Kept.with("ibm").done(engage(FUND, Part.FUNDER, "ibm", null, "1988-01-01"));
        var ended = given.when(new EndEngagement(new EngagementId("E-1"), LocalDate.parse("1991-01-01"), null))
                .then(new EngagementEnded(new EngagementId("E-1"), LocalDate.parse("1991-01-01")));
        ended.when(new EndEngagement(new EngagementId("E-1"), LocalDate.parse("1991-01-01"), null))
                .thenRefused("engagement-over");
        ended.when(new EndEngagement(new EngagementId("E-1"), LocalDate.parse("1988-01-01"), null))
                .thenRefused("invalid-field");
        ended.when(new EndEngagement(new EngagementId("E-2"), DAY, null)).thenRefused("not-found");
        ended.when(new EndEngagement(new EngagementId("board"), DAY, null)).thenRefused("not-found");
        assertThat(Interests.of(ended.state()).on(LocalDate.parse("1990-12-31")))
                .hasSize(1);
        assertThat(Interests.of(ended.state()).on(LocalDate.parse("1991-01-01")))
                .isEmpty();
    }

    @Test
    void somebodyIsNamedAndOnTheRegister() {
        assertThat(slug(() -> engage(FUND, Part.FUNDER, null, null, "1990-01-01")))
                .isEqualTo("invalid-field");
        assertThat(slug(() -> engage(FUND, Part.FUNDER, "ibm", null, "1990-01-01", "1990-01-01", (id, _) -> id)))
                .isEqualTo("invalid-field");
        assertThat(slug(() -> RecordEngagement.of(
                        FUND, Part.FUNDER, organisation("ibm"), null, DAY, null, null, _ -> false, (id, _) -> id)))
                .isEqualTo("organisation-unknown");
    }

    @Test
    void aMergerIsNotRefusedAndTheLatestSeatsLoseTheirVoteUntilItIsCured() {
        var given = Kept.with("ibm", "lotus")
                .happened(
                        Histories.invited("tivoli", Histories.FULL),
                        Histories.acceded("tivoli", Histories.FULL, "1989-01-01"));
        var merged = noted(given, "ibm", "ibm", "lotus", "tivoli");
        List<Breach> breaches = Separated.breaches(merged.state(), DAY);
        assertThat(breaches).hasSize(1);
        assertThat(breaches.getFirst().constraint().id().value()).isEqualTo("two-of-the-board");
        assertThat(Separated.votesLost(merged.state(), DAY)).containsOnlyKeys(seat(BOARD, "tivoli"));
        assertThat(Separated.breaches(merged.state(), DAY.minusDays(1))).isEmpty();
        var parted = noted(merged, "lotus", "lotus");
        assertThat(Separated.votesLost(parted.state(), DAY)).isEmpty();
    }

    @Test
    void whatIsToBeCuredMayBeLessenedAndNotMadeWorse() {
        var merged = noted(
                Kept.with("ibm", "lotus")
                        .done(engage(FUND, Part.FUNDER, "ibm", null, "1988-01-01"))
                        .done(engage(FUND, Part.RECIPIENT, "lotus", null, "1988-01-01")),
                "ibm",
                "lotus");
        assertThat(Separated.breaches(merged.state(), DAY)).hasSize(1);
        merged.when(engage(FUND, Part.RECIPIENT, "lotus", "p-9", "1990-01-01", null, group("ibm", "lotus")))
                .thenRefused("separation-of-duties");
        merged.when(engage(OTHER_FUND, Part.RECIPIENT, "lotus", null, "1990-01-01", null, group("ibm", "lotus")))
                .then(recorded("E-3", OTHER_FUND, Part.RECIPIENT, "lotus", null, "1990-01-01"));
        var cured = merged.done(new EndEngagement(new EngagementId("E-2"), DAY, null));
        assertThat(Separated.breaches(cured.state(), DAY)).isEmpty();
    }

    @Test
    void aNewConstraintListsWhatItFindsAndRefusesWhatComesAfter() {
        var loose = Kept.under(Kept.charter(List.of()), "ibm")
                .done(engage(FUND, Part.FUNDER, "ibm", null, "1988-01-01"))
                .done(engage(FUND, Part.RECIPIENT, "ibm", null, "1988-01-01"));
        assertThat(Separated.breaches(loose.state(), DAY)).isEmpty();
        var strict = loose.happened(new CharterAmended(Kept.CHARTER, RESOLUTION, DAY));
        assertThat(Separated.breaches(strict.state(), DAY)).hasSize(1);
        strict.when(engage(FUND, Part.RECIPIENT, "ibm", "p-9", "1990-01-01")).thenRefused("separation-of-duties");
    }

    @Test
    void whoActsForASeatWithoutBeingNamedIsLookedAtToo() {
        var charter = Kept.charter(List.of(
                Kept.apart("board-and-reviewers", new Seated(BOARD), Kept.engaged(Part.REVIEWER), Span.PERSON)));
        ConsortiumState state = Kept.under(charter, "ibm")
                .done(engage(FUND, Part.REVIEWER, null, "p-ann", "1988-01-01"))
                .state();
        var seating = Seats.require(state, seat(BOARD, "ibm"), DAY);
        assertThat(Separated.breaches(state, DAY)).isEmpty();
        assertThat(slug(() -> Separated.requireMayAct(state, seating, new PersonId("p-ann"), DAY)))
                .isEqualTo("separation-of-duties");
        Separated.requireMayAct(state, seating, new PersonId("p-bob"), DAY);
        Separated.requireMayAct(state, seating, new PersonId("p-ann"), LocalDate.parse("1987-12-31"));
    }

    @Test
    void nearBreachesAreAStepAway() {
        var given = noted(Kept.with("ibm", "lotus"), "ibm", "lotus")
                .done(engage(FUND, Part.FUNDER, "ibm", null, "1988-01-01"))
                .done(engage(OTHER_FUND, Part.RECIPIENT, "lotus", null, "1988-01-01", null, group("ibm", "lotus")));
        var near = Separation.near(Kept.CHARTER.constraints(), Incumbents.on(given.state(), DAY));
        assertThat(near)
                .extracting(each -> each.constraint().id() + ": " + each.party())
                .containsExactly(
                        "funder-is-not-recipient: ibm with its affiliates",
                        "two-of-the-board: ibm with its affiliates");
    }

    @Test
    void whatIsUnderWayIsReportedBeforeItBreachesAnything() {
        PersonId manager = new PersonId("p-ann");
        var given = Kept.with("ibm", "ti")
                .happened(new SeatTaken(
                        seat(Kept.MANAGEMENT, "1"),
                        organisation("sematech-office"),
                        manager,
                        new Period(DAY, null),
                        null));
        assertThat(Prospects.near(given.state(), DAY)).isEmpty();
        var elect = new Proposal.Elect(seat(Kept.TECHNICAL, "1"), organisation("ibm"), manager);
        var tabled = given.happened(tabled("M-1", Kept.TECHNICAL, elect));
        assertThat(Prospects.near(tabled.state(), DAY))
                .extracting(each -> each.constraint().id() + ": " + each.party() + ": " + each.step())
                .containsExactly(
                        "executive-and-technical: person p-ann: Motion M-1, once in force, would breach this.");
        assertThat(Prospects.near(
                        tabled.happened(new MotionWithdrawn(new MotionId("M-1"), "No."))
                                .state(),
                        DAY))
                .isEmpty();
    }

    @Test
    void accessionsThatWouldGiveAGroupTooManySeatsAreReported() {
        var given = noted(Kept.with("ibm", "lotus"), "ibm", "lotus", "tivoli", "rational")
                .happened(
                        invited("tivoli", FULL),
                        new ApplicationMade(
                                organisation("rational"),
                                FULL,
                                1,
                                LocalDate.parse("1990-01-01"),
                                LocalDate.parse("2001-01-01")),
                        tabled("M-1", BOARD, new Proposal.Admit(organisation("rational"), FULL)));
        assertThat(Prospects.near(given.state(), LocalDate.parse("1990-01-01")))
                .extracting(NearBreach::step)
                .extracting(Object::toString)
                .containsExactly(
                        "It has as many seats as it may, and would breach this by one more.",
                        "Motion M-1, once in force, would breach this.",
                        "The accession of tivoli, which is invited, would breach this.");
        assertThat(Involved.organisations(given.state())).contains(organisation("rational"));
    }

    private static MotionTabled tabled(String id, BodyId body, Proposal proposal) {
        return new MotionTabled(
                new MotionId(id), new MotionKindId("any"), body, null, 1, new Question("Shall we?", "Yes.", proposal));
    }

    private static EngagementRecorded recorded(
            String id, Undertaking in, Part as, @Nullable String organisation, @Nullable String person) {
        return recorded(id, in, as, organisation, person, "1990-02-01");
    }

    private static EngagementRecorded recorded(
            String id, Undertaking in, Part as, @Nullable String organisation, @Nullable String person, String from) {
        return new EngagementRecorded(new Engagement(
                new EngagementId(id),
                in,
                as,
                organisation == null ? null : organisation(organisation),
                person == null ? null : new PersonId(person),
                LocalDate.parse(from),
                null));
    }

    private static Given<ConsortiumState, ConsortiumEvent> noted(
            Given<ConsortiumState, ConsortiumEvent> given, String head, String... organisations) {
        Map<OrganisationId, OrganisationId> heads = new HashMap<>();
        for (String each : organisations) {
            heads.put(organisation(each), organisation(head));
        }
        return given.done(new NoteAffiliations(heads, DAY));
    }

    private static String slug(ThrowingCallable call) {
        DomainException refusal = catchThrowableOfType(DomainException.class, call);
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal.slug();
    }
}
