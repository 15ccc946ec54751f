package io.consort.consortium.organisation;

import static io.consort.consortium.Histories.CHARTER;
import static io.consort.consortium.Histories.FOUNDATION;
import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.Histories.nothing;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.Histories.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.founding.FoundingEvent.ConsortiumFounded;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationDemerged;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.DemergerId;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordDemergerTest {

    private static final LocalDate DAY = LocalDate.parse("1996-01-01");
    private static final String PLAN = "a".repeat(64);
    private static final Portion PORTION = portion("sematech", 1);
    private static final RecordDemerger RECORD = record("ti", "sensata", DAY, PLAN, PORTION);

    @Test
    void isRecordedAndAwaitsToBeToldUntilItIs() {
        var noted = given().when(RECORD)
                .then(new OrganisationDemerged(
                        DemergerId.of(1), organisation("ti"), organisation("sensata"), DAY, PLAN, List.of(PORTION)));
        assertThat(Organisations.of(noted.state()).unfinished().demergers()).containsExactly(DemergerId.of(1));
        assertThat(Organisations.of(noted.state()).exists(organisation("ti"), DAY))
                .as("it goes on")
                .isTrue();
        CarryDemerger carry = new CarryDemerger(organisation("ti"), DemergerId.of(1));
        var carried = noted.done(carry);
        assertThat(Organisations.of(carried.state()).unfinished().demergers()).isEmpty();
        carried.when(carry).thenRefused("demerger-carried");
    }

    /** A plan with several receivers is recorded once for each. */
    @Test
    void anotherOfTheSamePlanHasTheNextNumber() {
        var second = given().done(RECORD).done(record("ti", "raytheon", DAY, PLAN, PORTION));
        assertThat(Organisations.of(second.state()).links().demerged())
                .extracting(OrganisationDemerged::demerger)
                .containsExactly(DemergerId.of(1), DemergerId.of(2));
    }

    @Test
    void isRefusedWhereAPartyDoesNotExistOrTheDayHasNotCome() {
        given().when(record("ti", "sensata", LocalDate.parse("2999-01-01"), PLAN, PORTION))
                .thenRefused("succession-in-future");
        given().when(record("nobody", "sensata", DAY, PLAN, PORTION)).thenRefused("not-found");
        given().when(record("ti", "nobody", DAY, PLAN, PORTION)).thenRefused("successor-unknown");
        given().done(new RecordSuccession(List.of(organisation("ti")), List.of(organisation("sensata")), DAY))
                .when(RECORD)
                .thenRefused("organisation-succeeded");
        assertThat(given().when(record("ti", "sensata", DAY, PLAN, PORTION, portion("nowhere", 1)))
                        .thenRefused("invalid-field")
                        .fields()
                        .getFirst()
                        .pointer())
                .isEqualTo("/portions/1/consortium");
    }

    @Test
    void saysWhichFieldIsWrong() {
        assertInvalid("/to", () -> record("ti", "ti", DAY, PLAN, PORTION));
        assertInvalid("/plan", () -> record("ti", "sensata", DAY, "the plan", PORTION));
        assertInvalid("/portions", () -> record("ti", "sensata", DAY, PLAN));
        assertInvalid("/portions", () -> record("ti", "sensata", DAY, PLAN, PORTION, PORTION));
        assertInvalid(
                "/portions",
                () -> record("ti", "sensata", DAY, PLAN, portion("a", 100), portion("b", 100), portion("c", 1)));
        assertInvalid("/allotments", () -> portion("a", 101));
        assertInvalid("/allotments", () -> new Portion(SEMATECH, List.of()));
        assertInvalid("/id", () -> new Allotment(Allotment.Kind.ASSET, "no id"));
    }

    private static void assertInvalid(String pointer, Runnable wrong) {
        assertThatThrownBy(wrong::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.fields().getFirst().pointer())
                                .isEqualTo(pointer));
    }

    private static RecordDemerger record(String from, String to, LocalDate on, String plan, Portion... portions) {
        return new RecordDemerger(organisation(from), organisation(to), on, plan, List.of(portions));
    }

    private static Portion portion(String consortium, int things) {
        return new Portion(
                new ConsortiumId(consortium),
                IntStream.range(0, things)
                        .mapToObj(number -> new Allotment(Allotment.Kind.ASSET, "A-" + number))
                        .toList());
    }

    private static Given<ConsortiumState, ConsortiumEvent> given() {
        return nothing()
                .happened(
                        registered("ti"),
                        registered("sensata"),
                        registered("raytheon"),
                        new ConsortiumFounded(SEMATECH, FOUNDATION, CHARTER))
                .on("1996-02-01");
    }
}
