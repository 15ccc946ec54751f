package io.consort.ipledger.exit;

import static io.consort.ipledger.Sematech.ADOPT;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.PAID;
import static io.consort.ipledger.Sematech.ROYALTY;
import static io.consort.ipledger.Sematech.STANDARD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.UTEXAS;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.distribution.DistributeIncome;
import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.distribution.Forgone;
import io.consort.ipledger.distribution.RecalculateDistribution;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.RecordIncome;
import io.consort.ipledger.scheme.Payee;
import io.consort.kernel.exit.ExitGround;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Json;
import io.consort.kernel.ledger.Command;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Exit terms by which a leaver has no part in later income are carried out. */
class LaterIncomeTest {

    private static final DistributionId D1 = new DistributionId("D-1");
    private static final DistributeIncome DISTRIBUTE = new DistributeIncome(new IncomeId("I-1"), STANDARD, null);

    @Test
    void whoStaysDividesWhatComesInAfterTheExit() {
        Distribution distribution = Distributions.of(
                        earned().done(leaves(TI, PAID)).done(DISTRIBUTE).state())
                .require(D1);
        assertThat(distribution.statement(Payee.of(TI))).isEmpty();
        assertThat(distribution.require(Payee.of(IBM)).total()).isEqualTo(usd("315000.01"));
        assertThat(distribution.require(Payee.of(UTEXAS)).total()).isEqualTo(usd("315000.00"));
        assertThat(distribution.pins().without()).containsExactly(new Forgone(TI, new ExitId("exit-1"), PAID));
    }

    @Test
    void whatItEarnedBeforeStays() {
        Distribution distribution = Distributions.of(earned().done(leaves(TI, PAID.plusDays(1)))
                        .done(DISTRIBUTE)
                        .state())
                .require(D1);
        assertThat(distribution.require(Payee.of(TI)).total()).isEqualTo(usd("240666.67"));
        assertThat(distribution.pins().without()).isNull();
    }

    @Test
    void anExitSettledLateIsMadeUpByARecalculation() {
        var late = earned().done(DISTRIBUTE).done(leaves(TI, PAID)).done(new RecalculateDistribution(D1, "ti left"));
        Distribution distribution = Distributions.of(late.state()).require(D1);
        assertThat(distribution.require(Payee.of(TI)).outstanding()).isEqualTo(usd("0.00"));
        assertThat(distribution.require(Payee.of(TI)).total()).isEqualTo(usd("0.00"));
        assertThat(distribution.pins().without()).hasSize(1);
    }

    @Test
    void whereNobodyStaysItIsTheCommonFunds() {
        Distribution distribution = Distributions.of(earned().done(leaves(TI, PAID))
                        .done(leaves("exit-2", IBM, PAID))
                        .done(leaves("exit-3", UTEXAS, PAID))
                        .done(DISTRIBUTE)
                        .state())
                .require(D1);
        assertThat(distribution.require(Payee.FUND).total()).isEqualTo(usd("730000.01"));
    }

    @Test
    void theAccountSaysSo() {
        var items = ExitReckoning.of(earned().state(), leaving(TI, PAID)).items();
        assertThat(items)
                .contains(ExitItem.of(
                        Heading.LOST,
                        "incomes",
                        "its part in income of days from 1992-06-30 on, which those who stay divide",
                        null));
        assertThat(items).noneMatch(each -> each.subject().equals("incomes/I-1"));
    }

    @Test
    void termsThatSayNothingAreAsTheyWere() {
        ExitTerms usual = ExitTerms.usual(ExitGround.WITHDRAWAL);
        String before = """
                {"title":{"kind":"keeps","licenceBack":[]},"access":{"kind":"survives","days":365},\
                "licences":{"kind":"lasts"},"debtsFirst":false}""";
        assertThat(Json.entries().writeValueAsString(usual)).isEqualTo(before);
        assertThat(Json.entries().readValue(before, ExitTerms.class)).isEqualTo(usual);
        assertThat(new ExitTerms(usual.title(), usual.access(), usual.licences(), false, null, true))
                .isEqualTo(usual)
                .hasToString(usual.toString());
    }

    private static Given<IpLedgerState, IpLedgerEvent> earned() {
        return registered().done(ADOPT).done(By.office(new RecordIncome(ROYALTY, null)));
    }

    private static Command<IpLedgerState, IpLedgerEvent> leaves(OrganisationId member, LocalDate from) {
        return leaves("exit-1", member, from);
    }

    private static Command<IpLedgerState, IpLedgerEvent> leaves(String exit, OrganisationId member, LocalDate from) {
        return ExitExamples.settle(exit, leaving(member, from));
    }

    private static Leaving<ExitTerms> leaving(OrganisationId member, LocalDate from) {
        return new Leaving<>(
                member,
                ExitGround.WITHDRAWAL,
                from,
                new ExitTerms(new TitleFate.Keeps(List.of()), new Fate.Lasts(), new Fate.Lasts(), false, null, false));
    }
}
