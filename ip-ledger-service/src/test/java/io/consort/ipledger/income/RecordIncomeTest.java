package io.consort.ipledger.income;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.CREATED;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.PAID;
import static io.consort.ipledger.Sematech.REGISTER;
import static io.consort.ipledger.Sematech.ROYALTY;
import static io.consort.ipledger.Sematech.STEPPER;
import static io.consort.ipledger.Sematech.TI_TO_INTEL;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.RegisterAsset;
import io.consort.ipledger.income.IncomeEvent.IncomeRecorded;
import io.consort.ipledger.right.RightExamples;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.title.AssignShare;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordIncomeTest {

    private static final IncomeId FIRST = new IncomeId("I-1");
    private static final Command<IpLedgerState, IpLedgerEvent> LICENSE = RightExamples.command(
            RightExamples.grant(IBM, RightKind.NON_EXCLUSIVE, ROYALTY.payer(), "lithography in WORLD from 1990-05-14"));
    private static final RecordIncome RECORD = new RecordIncome(ROYALTY, null);

    @Test
    void anOwnerRecordsIncome() {
        var after = registered().when(RECORD).then(new IncomeRecorded(FIRST, ROYALTY, null));
        assertThat(Incomes.of(after.state()).require(FIRST)).isEqualTo(ROYALTY);
        assertThat(Incomes.of(after.state()).income(new IncomeId("I-2"))).isEmpty();
    }

    @Test
    void onlyOwnersAtTheEffectiveDateAndTheSecretariatDo() {
        var assigned = registered()
                .done(By.resolution(new AssignShare(A1, TI_TO_INTEL)))
                .by("ines", "intel");
        DomainException refusal = assigned.when(RECORD).thenRefused("not-an-owner");
        assertThat(refusal.kind()).isEqualTo(Kind.FORBIDDEN);
        Income later = on(TI_TO_INTEL.effective());
        assertThat(assigned.when(new RecordIncome(later, null)).events()).hasSize(1);
        assertThat(assigned.when(By.office(new RecordIncome(ROYALTY, null))).events())
                .hasSize(1);
    }

    @Test
    void refusesIncomeBeforeAnyoneOwnsTheAsset() {
        registered()
                .when(By.office(new RecordIncome(on(CREATED.minusDays(1)), null)))
                .thenRefused("no-title-at-date");
    }

    @Test
    void noticesAnIncomeThatLooksRecorded() {
        var once = registered().done(RECORD);
        assertThat(once.when(RECORD).thenRefused("income-looks-recorded").detail())
                .contains("Income I-1 has the same");

        RecordIncome distinct = new RecordIncome(ROYALTY, FIRST);
        var twice = once.when(distinct).then(new IncomeRecorded(new IncomeId("I-2"), ROYALTY, FIRST));
        twice.when(distinct).thenRefused("income-looks-recorded");
    }

    @Test
    void anotherPeriodIsAnotherIncomeAndNoPeriodIsNone() {
        RecordIncome quarter = of(new Period(LocalDate.parse("1992-04-01"), PAID), null);
        RecordIncome month = of(new Period(LocalDate.parse("1992-06-01"), PAID), null);
        assertThat(registered().done(quarter).when(month).events()).hasSize(1);
        assertThat(registered()
                        .done(RECORD)
                        .when(quarter)
                        .thenRefused("income-looks-recorded")
                        .detail())
                .startsWith("Income I-1 has the same");
        registered().done(quarter).when(RECORD).thenRefused("income-looks-recorded");
    }

    private static RecordIncome of(Period period, RightId licence) {
        Income income = new Income(
                ROYALTY.asset(),
                ROYALTY.kind(),
                ROYALTY.gross(),
                ROYALTY.withheld(),
                ROYALTY.payer(),
                PAID,
                period,
                licence);
        return new RecordIncome(income, null);
    }

    @Test
    void theSameWithItsLicenceAndWithoutLooksRecorded() {
        Income licensed = new Income(
                ROYALTY.asset(),
                ROYALTY.kind(),
                ROYALTY.gross(),
                ROYALTY.withheld(),
                ROYALTY.payer(),
                PAID,
                null,
                new RightId("G-1"));
        registered().when(new RecordIncome(licensed, null)).thenRefused("not-found");
        registered()
                .done(LICENSE)
                .done(RECORD)
                .when(of(null, new RightId("G-1")))
                .thenRefused("income-looks-recorded");
        var once = registered().done(LICENSE).done(RECORD).done(new RecordIncome(licensed, FIRST));
        assertThat(Incomes.of(once.state()).require(new IncomeId("I-2")).licence())
                .isEqualTo(new RightId("G-1"));
        once.when(new RecordIncome(licensed, null)).thenRefused("income-looks-recorded");
    }

    @Test
    void aLicenceIsOfTheAssetThatBroughtTheIncome() {
        AssetId other = new AssetId("A-9");
        Asset asset = new Asset(
                other,
                STEPPER.kind(),
                "Other",
                STEPPER.ground(),
                STEPPER.inventors(),
                STEPPER.origin(),
                STEPPER.identifiers());
        Income onOther = new Income(
                other,
                ROYALTY.kind(),
                ROYALTY.gross(),
                ROYALTY.withheld(),
                ROYALTY.payer(),
                PAID,
                null,
                new RightId("G-1"));
        registered()
                .done(LICENSE)
                .done(By.office(new RegisterAsset(asset, REGISTER.owners(), CREATED)))
                .when(new RecordIncome(onOther, null))
                .thenRefused("licence-of-another-asset");
    }

    @Test
    void refusesToBeDistinctFromNothing() {
        registered().when(new RecordIncome(ROYALTY, FIRST)).thenRefused("invalid-field");
    }

    @ParameterizedTest
    @CsvSource({
        "USD 0.00, USD 0.00, /gross",
        "USD -1.00, USD 0.00, /gross",
        "USD 1.00, USD 1.00, /withheld",
        "USD 1.00, USD -0.01, /withheld",
        "USD 1.00, EUR 0.10, /withheld",
    })
    void refusesAmountsThatAreNoIncome(String gross, String withheld, String pointer) {
        DomainException refusal = catchThrowableOfType(
                DomainException.class,
                () -> new Income(
                        A1,
                        IncomeKind.SALE,
                        Money.parse(gross),
                        Money.parse(withheld),
                        ROYALTY.payer(),
                        PAID,
                        null,
                        null));
        assertThat(refusal.fields().getFirst().pointer()).isEqualTo(pointer);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        DomainException refusal =
                catchThrowableOfType(DomainException.class, () -> new Period(PAID, PAID.minusDays(1)));
        assertThat(refusal.fields().getFirst().pointer()).isEqualTo("/until");
    }

    private static Income on(LocalDate date) {
        return new Income(A1, IncomeKind.ROYALTY, usd("100.00"), usd("0.00"), ROYALTY.payer(), date, null, null);
    }
}
