package io.consort.ipledger.licence;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.income.Income;
import io.consort.ipledger.income.IncomeKind;
import io.consort.ipledger.income.RecordIncome;
import io.consort.ipledger.licence.LicenceEvent.ReportMissed;
import io.consort.ipledger.licence.LicenceEvent.SalesReported;
import io.consort.ipledger.right.Grant;
import io.consort.ipledger.right.GrantRight;
import io.consort.ipledger.right.RightExamples;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.right.Royalty;
import io.consort.ipledger.right.SealedRoyalty;
import io.consort.ipledger.right.Sublicensing;
import io.consort.ipledger.right.Terms;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.testkit.ledger.Given;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RoyaltiesTest {

    private static final RightId G1 = new RightId("G-1");
    private static final LocalDate TODAY = LocalDate.parse("1996-02-01");
    private static final Royalty TERMS = new Royalty(Fraction.of(1, 30), usd("500.00"), usd("100.00"), usd("1000.00"));

    @Test
    void theHolderReportsWhatItSold() {
        var after = licensed()
                .by("ines", "intel")
                .when(report(1994, "3000.01"))
                .then(new SalesReported(G1, 1994, usd("3000.01"), null));
        assertThat(Royalties.of(after.state()).reports(G1)).containsEntry(ReportPeriod.of(1994, null), usd("3000.01"));
        licensed().by("tom", "ti").when(own(1994)).thenRefused("not-a-party");
        licensed().by("ines", "intel").when(report(1993, "1.00")).thenRefused("right-not-in-force");
        licensed().by("ines", "intel").when(report(2999, "1.00")).thenRefused("date-in-the-future");
    }

    @Test
    void whatIsDueFollowsFromTermsAndReportsAndIncomesAreHeldAgainstIt() {
        IpLedgerState state = licensed()
                .by("sam", "sematech")
                .done(report(1994, "6000.01"))
                .done(income("700.00", "1994-12-31"))
                .done(income("50.00", "1995-12-31"))
                .state();
        RoyaltyAccount account = RoyaltyAccount.of(state, Rights.of(state).require(G1), TERMS, TODAY)
                .orElseThrow();
        assertThat(account.years())
                .containsExactly(
                        new RoyaltyAccount.Year(1994, usd("6000.01"), usd("200.00"), usd("700.00")),
                        new RoyaltyAccount.Year(1995, null, usd("100.00"), usd("50.00")));
        assertThat(account.due()).isEqualTo(usd("800.00"));
        assertThat(account.received()).isEqualTo(usd("750.00"));
        assertThat(account.outstanding()).isEqualTo(usd("50.00"));
    }

    @Test
    void theYearlyMaximumBounds() {
        IpLedgerState state =
                licensed().by("sam", "sematech").done(report(1994, "90000.00")).state();
        assertThat(RoyaltyAccount.of(state, Rights.of(state).require(G1), TERMS, TODAY)
                        .orElseThrow()
                        .years()
                        .getFirst()
                        .due())
                .isEqualTo(usd("1000.00"));
    }

    @Test
    void aReportThatDoesNotComeIsNotedOnce() {
        var reporting = licensed().done(new SetReporting(G1, 1994, 60));
        ReportMissed missed = new ReportMissed(G1, 1994, null);
        Royalties royalties = Royalties.of(reporting.state());
        assertThat(royalties.missed(reporting.state(), LocalDate.parse("1995-03-01")))
                .isEmpty();
        assertThat(royalties.missed(reporting.state(), LocalDate.parse("1995-03-02")))
                .containsExactly(missed);
        assertThat(royalties.with(missed).missed(reporting.state(), LocalDate.parse("1995-12-31")))
                .isEmpty();
        assertThat(royalties
                        .with(new SalesReported(G1, 1994, usd("1.00"), null))
                        .missed(reporting.state(), LocalDate.parse("1995-12-31")))
                .isEmpty();
        Instant now = Instant.parse("1994-06-01T00:00:00Z");
        assertThat(new Reports(Clock.fixed(now, ZoneOffset.UTC)).next(reporting.state(), now))
                .isEqualTo("1995-03-02T00:00:00Z");
        licensed().by("ines", "intel").when(new SetReporting(G1, 1994, 60)).thenRefused("not-a-party");
    }

    @Test
    void nothingIsReportedWhereNothingIsPaid() {
        registered()
                .done(RightExamples.command(RightExamples.grant(
                        IBM, RightKind.NON_EXCLUSIVE, INTEL, "lithography in WORLD from 1994-01-01")))
                .by("ines", "intel")
                .when(report(1994, "1.00"))
                .thenRefused("no-royalty");
    }

    private static ReportSales own(int year) {
        return new ReportSales(G1, ReportPeriod.of(year, null), usd("1.00"), _ -> Optional.of(TERMS));
    }

    private static Command<IpLedgerState, IpLedgerEvent> report(int year, String sales) {
        return By.resolution(new ReportSales(G1, ReportPeriod.of(year, null), usd(sales), _ -> Optional.of(TERMS)));
    }

    private static Command<IpLedgerState, IpLedgerEvent> income(String gross, String on) {
        Money amount = usd(gross);
        return By.office(new RecordIncome(
                new Income(
                        A1, IncomeKind.ROYALTY, amount, amount.multipliedBy(0), INTEL, LocalDate.parse(on), null, G1),
                null));
    }

    private static Given<IpLedgerState, IpLedgerEvent> licensed() {
        Terms terms = new Terms(
                RightKind.NON_EXCLUSIVE,
                INTEL,
                RightExamples.extent("lithography in WORLD from 1994-01-01"),
                Sublicensing.NONE,
                null,
                new SealedRoyalty("0123456789012345678901234567890123456789012=", "c2VhbGVk"));
        return registered().done(new GrantRight(A1, new Grant(IBM, null, terms)));
    }
}
