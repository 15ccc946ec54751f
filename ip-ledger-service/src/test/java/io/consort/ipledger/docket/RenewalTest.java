package io.consort.ipledger.docket;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.docket.LifeTest.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.docket.DocketEvent.RenewalScheduled;
import io.consort.ipledger.docket.DocketEvent.RenewalSettled;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RenewalTest {

    private static final Renewal THIRD_YEAR = renewal("1993-05-31", "1993-11-30");

    private static Renewal renewal(String due, String grace) {
        return new Renewal(A1, "EP", LocalDate.parse(due), grace == null ? null : LocalDate.parse(grace));
    }

    private static Given<IpLedgerState, IpLedgerEvent> filed() {
        return registered().done(step(Stage.FILED, "1990-06-01"));
    }

    private static ScheduleRenewal schedule(Renewal renewal) {
        return new ScheduleRenewal(renewal);
    }

    private static SettleRenewal settle(Settlement.Outcome outcome, String on) {
        return new SettleRenewal(A1, THIRD_YEAR.id(), new Settlement(outcome, LocalDate.parse(on)));
    }

    private static List<Renewal> due(Given<IpLedgerState, IpLedgerEvent> given, String until) {
        return List.copyOf(
                Docket.of(given.state()).dueUntil(LocalDate.parse(until)).values());
    }

    @Test
    void whatIsDueUntilADayIsListedTheEarliestFirst() {
        Renewal fourth = renewal("1994-05-31", null);
        var given = filed().when(schedule(fourth))
                .then(new RenewalScheduled(fourth))
                .done(schedule(THIRD_YEAR));
        assertThat(due(given, "1993-05-30")).isEmpty();
        assertThat(due(given, "1993-05-31")).containsExactly(THIRD_YEAR);
        assertThat(due(given, "9999-12-31")).containsExactly(THIRD_YEAR, fourth);
    }

    @Test
    void aRenewalThatIsSettledIsNoLongerDue() {
        var given = filed().done(schedule(THIRD_YEAR));
        var settled = given.when(settle(Settlement.Outcome.RENEWED, "1993-11-30"))
                .then(new RenewalSettled(
                        THIRD_YEAR, new Settlement(Settlement.Outcome.RENEWED, LocalDate.parse("1993-11-30"))));
        assertThat(due(settled, "2000-01-01")).isEmpty();
        assertThat(Docket.of(settled.state()).renewals(A1)).hasSize(1);
        settled.when(settle(Settlement.Outcome.ABANDONED, "1993-12-01")).thenRefused("renewal-settled");
    }

    @Test
    void nothingOfALapsedAssetIsDue() {
        var lapsed = filed().done(schedule(THIRD_YEAR)).done(step(Stage.LAPSED, "1993-12-01"));
        assertThat(due(lapsed, "2000-01-01")).isEmpty();
        lapsed.when(schedule(renewal("1994-05-31", null))).thenRefused("nothing-to-renew");
    }

    @Test
    void refusesARenewalOfAnIdea() {
        registered().when(schedule(THIRD_YEAR)).thenRefused("nothing-to-renew");
    }

    @Test
    void refusesTheSameRenewalTwice() {
        filed().done(schedule(THIRD_YEAR)).when(schedule(THIRD_YEAR)).thenRefused("renewal-scheduled");
    }

    @Test
    void refusesARenewalAfterItsGraceOrInTheFuture() {
        var given = filed().done(schedule(THIRD_YEAR));
        given.when(settle(Settlement.Outcome.RENEWED, "1993-12-01")).thenRefused("renewal-too-late");
        assertThat(given.when(settle(Settlement.Outcome.ABANDONED, "1993-12-01"))
                        .events())
                .hasSize(1);
        given.on("1993-05-01")
                .when(settle(Settlement.Outcome.RENEWED, "1993-05-02"))
                .thenRefused("date-in-the-future");
    }

    @Test
    void refusesWhoOwnsNothingAndWhatIsNotThere() {
        filed().by("ines", "intel").when(schedule(THIRD_YEAR)).thenRefused("not-an-owner");
        filed().when(settle(Settlement.Outcome.RENEWED, "1993-05-31")).thenRefused("not-found");
        filed().done(schedule(THIRD_YEAR))
                .by("ines", "intel")
                .when(settle(Settlement.Outcome.RENEWED, "1993-05-31"))
                .thenRefused("not-an-owner");
    }

    @Test
    void refusesGraceThatEndsBeforeTheDay() {
        assertThatThrownBy(() -> renewal("1993-05-31", "1993-05-30")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new RenewalId("EP/1993-05-31")).isInstanceOf(DomainException.class);
    }

    /** The due list is what was scheduled and not settled, in the order of its days. */
    @Property(tries = 100)
    void theDueListIsWhatIsOpen(
            @ForAll @Size(max = 20) List<@IntRange(max = 400) Integer> days,
            @ForAll @Size(max = 10) List<@IntRange(max = 400) Integer> done,
            @ForAll @IntRange(max = 400) int until) {
        LocalDate first = LocalDate.parse("1993-01-01");
        var given = filed();
        List<LocalDate> open = new ArrayList<>();
        for (int day : days) {
            LocalDate due = first.plusDays(day);
            if (!open.contains(due)) {
                given = given.done(schedule(new Renewal(A1, "EP", due, null)));
                open.add(due);
            }
        }
        for (int day : done) {
            LocalDate due = first.plusDays(day);
            if (open.remove(due)) {
                given = given.done(new SettleRenewal(
                        A1, RenewalId.of("EP", due), new Settlement(Settlement.Outcome.RENEWED, due)));
            }
        }
        assertThat(Docket.of(given.state()).dueUntil(first.plusDays(until)).values())
                .extracting(Renewal::due)
                .containsExactlyElementsOf(open.stream()
                        .filter(due -> !due.isAfter(first.plusDays(until)))
                        .sorted()
                        .toList());
    }
}
