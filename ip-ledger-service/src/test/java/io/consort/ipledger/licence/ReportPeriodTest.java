package io.consort.ipledger.licence;

import static io.consort.ipledger.Sematech.usd;
import static io.consort.ipledger.licence.Licensed.G1;
import static io.consort.ipledger.licence.Licensed.account;
import static io.consort.ipledger.licence.Licensed.licensed;
import static io.consort.ipledger.licence.Licensed.sales;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.licence.LicenceEvent.ReportMissed;
import io.consort.ipledger.licence.LicenceEvent.ReportingSet;
import io.consort.ipledger.licence.LicenceEvent.SalesReported;
import io.consort.ipledger.openmatter.OpenMatters;
import io.consort.ipledger.right.Rights;
import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.json.Json;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPeriodTest {

    private static final SetReporting QUARTERLY = new SetReporting(G1, 1994, 30, Rhythm.QUARTER);

    @ParameterizedTest
    @CsvSource({
        "1994, 1994-01-01, 1994-12-31",
        "1994-H1, 1994-01-01, 1994-06-30",
        "1994-H2, 1994-07-01, 1994-12-31",
        "1996-Q1, 1996-01-01, 1996-03-31",
        "1994-Q4, 1994-10-01, 1994-12-31"
    })
    void isDays(String period, LocalDate first, LocalDate last) {
        assertThat(new ReportPeriod(period).first()).isEqualTo(first);
        assertThat(new ReportPeriod(period).last()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "94", "1994-Q5", "1994-H0", "1994-", "1850", "19944"})
    void isNothingElse(String text) {
        assertThatThrownBy(() -> new ReportPeriod(text)).isInstanceOf(DomainException.class);
    }

    @Property
    void theYearIsItsPeriods(@ForAll("rhythms") Rhythm rhythm, @ForAll @IntRange(min = 1900, max = 9999) int year) {
        List<ReportPeriod> periods = rhythm.of(year).toList();
        assertThat(periods.getFirst().first()).isEqualTo(LocalDate.of(year, 1, 1));
        assertThat(periods.getLast().last()).isEqualTo(LocalDate.of(year, 12, 31));
        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i).first())
                    .isEqualTo(periods.get(i - 1).last().plusDays(1));
        }
        assertThat(periods).allMatch(rhythm::has).isSorted();
    }

    @Provide
    Arbitrary<Rhythm> rhythms() {
        return Arbitraries.of(Rhythm.class);
    }

    @Test
    void eachQuarterThatDoesNotComeIsOverdueAfterItsDays() {
        var given = licensed().done(QUARTERLY);
        assertThat(missed(given.state(), "1994-04-30")).isEmpty();
        assertThat(missed(given.state(), "1994-05-01")).containsExactly("1994-Q1");
        IpLedgerState some = given.on("1994-08-01")
                .done(sales("1994-Q1", "10.00"))
                .done(new NoteMissedReport(new ReportMissed(G1, 1994, ReportPeriod.Part.Q2)))
                .state();
        assertThat(missed(some, "1995-01-31")).containsExactly("1994-Q3", "1994-Q4");
        assertThat(LicenceMatter.of(
                                some, Rights.of(some).require(G1), _ -> Optional.empty(), LocalDate.parse("1995-01-31"))
                        .map(LicenceMatter::subject))
                .containsExactly("1994-Q2", "1994-Q3", "1994-Q4");
        assertThat(OpenMatters.of(some))
                .as("what is noted")
                .extracting(OpenMatter::rule, OpenMatter::subject, OpenMatter::actor)
                .containsExactly(tuple("report-overdue", "rights/G-1/reports/1994-Q2", "intel"));
        assertThat(OpenMatters.of(
                        given.on("1994-08-01").done(sales("1994-Q2", "10.00")).state()))
                .isEmpty();
    }

    @Test
    void nothingIsCountedTwice() {
        var given = licensed().on("1996-01-01").done(sales("1994-Q1", "300.00"));
        given.when(sales("1994", "1.00")).thenRefused("report-overlaps");
        given.when(sales("1994-H1", "1.00")).thenRefused("report-overlaps");
        IpLedgerState state = given.done(sales("1994-H2", "600.00"))
                .done(sales("1994-Q1", "3000.00"))
                .state();
        assertThat(account(state, "1995-02-01").years().getFirst().netSales()).isEqualTo(usd("3600.00"));
        assertThat(account(state, "1995-02-01").years().getFirst().due()).isEqualTo(usd("120.00"));
    }

    @Test
    void reportsAreOfThePeriodsThatAreAgreed() {
        var given = licensed().on("1995-06-01").done(sales("1994-H1", "1.00")).done(QUARTERLY);
        given.when(sales("1994-H2", "1.00")).thenRefused("not-a-report-period");
        given.when(sales("1994", "1.00")).thenRefused("not-a-report-period");
        given.when(sales("1994-H1", "2.00")).then(new SalesReported(G1, 1994, usd("2.00"), ReportPeriod.Part.H1));
        given.when(sales("1994-Q4", "2.00")).then(new SalesReported(G1, 1994, usd("2.00"), ReportPeriod.Part.Q4));
        assertThat(missed(given.state(), "1995-06-01"))
                .as("the half-year that came is two quarters")
                .containsExactly("1994-Q3", "1994-Q4", "1995-Q1");
    }

    @Test
    void allIsReckonedInOneCurrency() {
        Money euros = Money.parse("EUR 1.00");
        licensed()
                .on("1995-06-01")
                .when(By.resolution(new ReportSales(G1, new ReportPeriod("1994"), euros, Licensed.TERMS)))
                .thenRefused("royalty-in-other-currency");
        licensed()
                .on("1995-06-01")
                .done(By.resolution(new ReportSales(G1, new ReportPeriod("1994-Q1"), euros, _ -> Optional.empty())))
                .when(By.resolution(
                        new ReportSales(G1, new ReportPeriod("1994-Q2"), usd("1.00"), _ -> Optional.empty())))
                .thenRefused("royalty-in-other-currency");
    }

    @Test
    void whatEarlierVersionsWroteIsOfWholeYears() {
        assertThat(Json.entries()
                        .readValue("{\"right\":\"G-1\",\"from\":1994,\"days\":60}", ReportingSet.class)
                        .rhythm())
                .isEqualTo(Rhythm.YEAR);
        assertThat(Json.entries()
                        .readValue("{\"right\":\"G-1\",\"year\":1994}", ReportMissed.class)
                        .subject())
                .isEqualTo("rights/G-1/reports/1994");
        String reported = "{\"right\":\"G-1\",\"year\":1994,\"netSales\":{\"amount\":\"1.00\",\"currency\":\"USD\"}}";
        SalesReported read = Json.entries().readValue(reported, SalesReported.class);
        assertThat(read.period()).isEqualTo(new ReportPeriod("1994"));
        assertThat(Json.entries().writeValueAsString(read)).isEqualTo(reported);
    }

    private static List<String> missed(IpLedgerState state, String day) {
        return Royalties.of(state)
                .missed(state, LocalDate.parse(day))
                .map(each -> each.period().value())
                .toList();
    }
}
