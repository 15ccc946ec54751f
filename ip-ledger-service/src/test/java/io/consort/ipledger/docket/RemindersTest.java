package io.consort.ipledger.docket;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.assembly.IpLedgerParts;
import io.consort.ipledger.docket.DocketEvent.RenewalReminded;
import io.consort.ipledger.docket.DocketEvent.RenewalSettled;
import io.consort.kernel.agenda.Agenda;
import io.consort.testkit.ledger.Given;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemindersTest {

    private static final Renewal RENEWAL =
            new Renewal(A1, "EP", LocalDate.parse("2027-05-31"), LocalDate.parse("2027-11-30"));

    @ParameterizedTest
    @CsvSource({
        "2027-03-01,",
        "2027-03-02,AHEAD",
        "2027-05-16,AHEAD",
        "2027-05-17,SOON",
        "2027-05-31,SOON",
        "2027-06-01,IN_GRACE",
        "2027-11-30,IN_GRACE",
        "2027-12-01,MISSED"
    })
    void remindsAsTheDayComesNear(LocalDate day, Reminder reminder) {
        assertThat(Reminder.of(RENEWAL, day).orElse(null)).isEqualTo(reminder);
    }

    @Test
    void withoutGraceItIsMissedOnTheDayAfter() {
        Renewal strict = new Renewal(A1, "EP", LocalDate.parse("2027-05-31"), null);
        assertThat(Reminder.of(strict, LocalDate.parse("2027-06-01"))).contains(Reminder.MISSED);
    }

    @Test
    void eachIsRemindedOfOnceAndNotOnceItIsSettled() {
        Docket docket = Docket.of(scheduled().state());
        LocalDate day = LocalDate.parse("2027-03-02");
        assertThat(docket.toRemind(day)).containsExactly(RENEWAL);
        Docket reminded = docket.with(new RenewalReminded(RENEWAL, Reminder.AHEAD));
        assertThat(reminded.toRemind(day)).isEmpty();
        assertThat(reminded.toRemind(LocalDate.parse("2027-05-17"))).containsExactly(RENEWAL);
        Docket settled = reminded.with(
                new RenewalSettled(RENEWAL, new Settlement(Settlement.Outcome.RENEWED, LocalDate.parse("2027-04-01"))));
        assertThat(settled.toRemind(LocalDate.parse("2028-01-01"))).isEmpty();
        assertThat(settled.renewal(A1, RENEWAL.id()).orElseThrow().reminded()).isEqualTo(Reminder.AHEAD);
    }

    @Test
    void isDueWhenTheNextReminderIs() {
        Reminders reminders = new Reminders(Clock.fixed(Instant.parse("2027-01-01T09:00:00Z"), ZoneOffset.UTC));
        IpLedgerState state = scheduled().state();
        Instant now = Instant.parse("2027-01-01T09:00:00Z");
        assertThat(reminders.next(state, now)).isEqualTo("2027-03-02T00:00:00Z");
        assertThat(reminders.next(IpLedgerParts.EMPTY, now)).isEqualTo(Agenda.NEVER);
    }

    @Test
    void isRefusedWhereThereIsNothingToRemindOf() {
        registered().when(new RemindOfRenewal(RENEWAL)).thenRefused("nothing-to-remind-of");
    }

    private static Given<IpLedgerState, IpLedgerEvent> scheduled() {
        return registered()
                .done(new AdvanceLife(A1, new Step(Stage.FILED, LocalDate.parse("1990-06-01")), null))
                .done(new ScheduleRenewal(RENEWAL));
    }
}
