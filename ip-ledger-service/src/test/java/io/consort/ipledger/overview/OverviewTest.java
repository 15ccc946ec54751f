package io.consort.ipledger.overview;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.ADOPT;
import static io.consort.ipledger.Sematech.PAID;
import static io.consort.ipledger.Sematech.ROYALTY;
import static io.consort.ipledger.Sematech.STANDARD;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.distribution.DistributeIncome;
import io.consort.ipledger.income.Income;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.IncomeKind;
import io.consort.ipledger.income.RecordIncome;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static final MoneyFilter ALL = new MoneyFilter(null, null, null);
    private static final Income SALE = new Income(
            A1, IncomeKind.SALE, usd("500.00"), usd("50.00"), new OrganisationId("asml"), PAID.plusDays(1), null, null);

    private static Given<IpLedgerState, IpLedgerEvent> distributed() {
        return registered()
                .done(ADOPT)
                .done(new RecordIncome(ROYALTY, null))
                .done(new RecordIncome(SALE, null))
                .done(distribute("I-1"));
    }

    private static DistributeIncome distribute(String income) {
        return new DistributeIncome(new IncomeId(income), STANDARD, 1);
    }

    private static Sight office(IpLedgerState state) {
        return new Sight(state, audience -> true);
    }

    private static Sight member(IpLedgerState state, String organisation) {
        return new Sight(state, audience -> audience.includes(new OrganisationId(organisation)));
    }

    @Test
    void incomeIsSummedOverAssetsPayersAndTime() {
        Sight office = office(distributed().state());
        assertThat(IncomeSum.of(office, ALL, Grouping.ASSET).values())
                .containsExactly(new IncomeSum("A-1", 2, usd("1000500.01"), usd("50.00"), usd("1000450.01")));
        assertThat(IncomeSum.of(office, ALL, Grouping.PARTY).values())
                .extracting(IncomeSum::over)
                .containsExactly("asml", "gca");
        assertThat(IncomeSum.of(office, ALL, Grouping.MONTH).values())
                .extracting(IncomeSum::over)
                .containsExactly("1992-06", "1992-07");
        assertThat(IncomeSum.of(office, ALL, Grouping.YEAR).values())
                .extracting(IncomeSum::over)
                .containsExactly("1992");
        assertThat(IncomeSum.of(office, new MoneyFilter(null, PAID.plusDays(1), null), Grouping.ASSET)
                        .values())
                .extracting(IncomeSum::gross)
                .containsExactly(usd("500.00"));
        assertThat(IncomeSum.of(office, new MoneyFilter(null, null, PAID), Grouping.ASSET)
                        .values())
                .extracting(IncomeSum::gross)
                .containsExactly(usd("1000000.01"));
        assertThat(IncomeSum.of(office, new MoneyFilter(new AssetId("A-2"), null, null), Grouping.ASSET))
                .isEmpty();
    }

    @Test
    void currenciesAreNeverAddedUp() {
        Income yen = new Income(
                A1,
                IncomeKind.SALE,
                Money.parse("JPY 700"),
                Money.parse("JPY 0"),
                new OrganisationId("asml"),
                PAID,
                null,
                null);
        Sight office = office(distributed().done(new RecordIncome(yen, null)).state());
        assertThat(IncomeSum.of(office, ALL, Grouping.ASSET).values())
                .extracting(IncomeSum::gross)
                .containsExactly(Money.parse("JPY 700"), usd("1000500.01"));
    }

    @Test
    void distributionsAreSummedOverPayees() {
        Sight office = office(distributed().state());
        Map<String, Money> totals = PaymentSum.of(office, ALL, Grouping.PARTY).values().stream()
                .collect(Collectors.toMap(PaymentSum::over, PaymentSum::total));
        assertThat(totals)
                .hasSize(7)
                .containsEntry("ti", usd("240666.67"))
                .containsEntry("person:R-1", usd("86000.00"))
                .containsEntry("consortium:fund", usd("100000.00"));
        assertThat(PaymentSum.of(office, ALL, Grouping.ASSET).values())
                .containsExactly(new PaymentSum("A-1", 7, usd("1000000.01")));
    }

    @Test
    void whoOwnsNothingSeesNothing() {
        Sight intel = member(distributed().state(), "intel");
        assertThat(IncomeSum.of(intel, ALL, Grouping.ASSET)).isEmpty();
        assertThat(PaymentSum.of(intel, ALL, Grouping.PARTY)).isEmpty();
        assertThat(MoneyFlow.of(intel, ALL).links()).isEmpty();
    }

    @Test
    void ownersSeeADistributionWholeAndWhoPaidSeesThatItWasDistributed() {
        IpLedgerState state = distributed().state();
        assertThat(PaymentSum.of(member(state, "ibm"), ALL, Grouping.PARTY))
                .isEqualTo(PaymentSum.of(office(state), ALL, Grouping.PARTY));
        assertThat(PaymentSum.of(member(state, "gca"), ALL, Grouping.PARTY)).isEmpty();
        assertThat(MoneyFlow.of(member(state, "ibm"), ALL)).isEqualTo(MoneyFlow.of(office(state), ALL));
        assertThat(MoneyFlow.of(member(state, "gca"), ALL).links())
                .contains(new MoneyFlow.Link("asset:A-1", "rest:distributed", usd("1000000.01")))
                .noneMatch(link -> link.from().equals("payer:asml"))
                .noneMatch(link -> link.to().startsWith("payee:"));
    }

    @Test
    void moneyFlowsFromPayersOverAssetsToPayees() {
        MoneyFlow flow = MoneyFlow.of(office(distributed().state()), ALL);
        assertThat(flow.links())
                .contains(
                        new MoneyFlow.Link("payer:gca", "asset:A-1", usd("1000000.01")),
                        new MoneyFlow.Link("payer:asml", "asset:A-1", usd("500.00")),
                        new MoneyFlow.Link("asset:A-1", "payee:utexas", usd("200666.67")),
                        new MoneyFlow.Link("asset:A-1", "rest:tax withheld", usd("50.00")),
                        new MoneyFlow.Link("asset:A-1", "rest:not yet distributed", usd("450.00")))
                .hasSize(11);
        assertThat(flow.nodes())
                .contains(new MoneyFlow.Node("asset:A-1", MoneyFlow.NodeKind.ASSET, "A-1"))
                .contains(new MoneyFlow.Node("payee:person:R-1", MoneyFlow.NodeKind.PAYEE, "person:R-1"))
                .hasSize(12);
    }

    /** What comes to an asset is what goes from it, whoever looks. */
    @Property(tries = 50)
    void nothingStaysInAnAsset(
            @ForAll @Size(min = 1, max = 10) List<@IntRange(min = 1, max = 1_000_000) Integer> amounts,
            @ForAll @IntRange(max = 10) int distributed,
            @ForAll boolean secretariat) {
        var given = registered().done(ADOPT);
        for (int i = 0; i < amounts.size(); i++) {
            Money gross = Money.ofMinor(CurrencyUnit.USD, amounts.get(i));
            Money tax = Money.ofMinor(CurrencyUnit.USD, amounts.get(i) / 7);
            given = given.done(By.office(new RecordIncome(
                    new Income(A1, IncomeKind.SALE, gross, tax, new OrganisationId("p" + i), PAID, null, null), null)));
            if (i < distributed) {
                given = given.done(distribute("I-" + (i + 1)));
            }
        }
        Sight sight = secretariat ? office(given.state()) : member(given.state(), "ti");
        MoneyFlow flow = MoneyFlow.of(sight, ALL);
        Money in = Money.zero(CurrencyUnit.USD);
        Money out = in;
        for (MoneyFlow.Link link : flow.links()) {
            in = link.to().equals("asset:A-1") ? in.plus(link.amount()) : in;
            out = link.from().equals("asset:A-1") ? out.plus(link.amount()) : out;
        }
        assertThat(in).isEqualTo(out).matches(Money::isPositive);
    }

    @Test
    void refusesTimeThatRunsBackwards() {
        assertThatThrownBy(() -> new MoneyFilter(null, PAID, PAID.minusDays(1))).isInstanceOf(DomainException.class);
    }
}
