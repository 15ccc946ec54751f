package io.consort.finance.exit;

import static io.consort.finance.Books.BANK;
import static io.consort.finance.Books.DUES;
import static io.consort.finance.Books.GRANTS;
import static io.consort.finance.exit.ExitExamples.IBM;
import static io.consort.finance.exit.ExitExamples.X;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.finance.Books;
import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.account.AccountId;
import io.consort.finance.account.Chart;
import io.consort.finance.assembly.FinanceParts;
import io.consort.finance.dues.BookInvoice;
import io.consort.finance.dues.Claim;
import io.consort.finance.dues.Dues;
import io.consort.finance.dues.DuesCredit;
import io.consort.finance.dues.DuesCreditId;
import io.consort.finance.dues.DuesInvoiceId;
import io.consort.finance.grant.AwardGrant;
import io.consort.finance.grant.GrantId;
import io.consort.finance.grant.MatchDues;
import io.consort.finance.grant.MatchingRule;
import io.consort.finance.journal.Journal;
import io.consort.finance.journal.Total;
import io.consort.finance.journal.TrialBalance;
import io.consort.kernel.exit.ExitGround;
import io.consort.kernel.exit.ExitPlan;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Json;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The laws of exits from the books, over random histories of dues. */
class ExitLawsTest {

    private static final LocalDate FIRST = LocalDate.parse("1994-01-01");
    private static final OrganisationId TI = new OrganisationId("ti");
    private static final GrantId GRANT = new GrantId("G-1");

    @Property(tries = 300)
    void whatIsPreviewedIsDoneAndUndone(
            @ForAll("histories") List<Command<FinanceState, FinanceEvent>> history,
            @ForAll("leavings") Leaving<ExitTerms> leaving) {
        Given<FinanceState, FinanceEvent> given = after(history);
        ExitPlan<ExitTerms, DuesCreditId, FinanceEvent> plan = ExitReckoning.of(given.state(), leaving);
        assertThat(plan.matters()).isEmpty();
        List<? extends FinanceEvent> events =
                given.when(new SettleExit(X, leaving, plan.digest())).events();
        assertThat(events.subList(events.size() - plan.consequences().size(), events.size()))
                .isEqualTo(plan.consequences());
        Given<FinanceState, FinanceEvent> settled = given.happened(events);
        assertThat(ExitEvent.exits(settled.state()).require(X).items()).isEqualTo(plan.items());
        assertBalanced(settled.state());
        assertPlaced(settled.state());
        assertUntouched(given.state(), settled.state());

        Given<FinanceState, FinanceEvent> undone = settled.done(new RevokeExit(X, "It never was."));
        assertBalanced(undone.state());
        assertThat(Dues.of(undone.state()).claims())
                .isEqualTo(Dues.of(given.state()).claims());
        assertThat(Dues.of(undone.state()).sums())
                .isEqualTo(Dues.of(given.state()).sums());
        for (AccountId account : Chart.of(undone.state()).accounts().keySet()) {
            for (LocalDate day = FIRST; day.getYear() < 1997; day = day.plusMonths(1)) {
                assertThat(balance(undone.state(), account, day)).isEqualTo(balance(given.state(), account, day));
            }
        }
    }

    @Property(tries = 300)
    void whatIsOwedAndWhatIsCreditedAreTheInvoiceToTheCent(
            @ForAll("leavings") Leaving<ExitTerms> leaving, @ForAll("amounts") long minor) {
        Money amount = Money.ofMinor(CurrencyUnit.USD, minor);
        Given<FinanceState, FinanceEvent> given = Books.open().done(invoice(IBM, 1995, amount));
        Claim claim = Dues.of(given.done(ExitExamples.settle("exit-1", leaving)).state())
                .claims()
                .require(new DuesInvoiceId("1995-ibm"));
        assertThat(claim.credited().plus(claim.outstanding())).isEqualTo(amount);
        boolean whole = leaving.terms().duesOfTheYear();
        LocalDate last = leaving.lastDay();
        long days = last.getYear() < 1995 ? 0 : last.getYear() > 1995 || whole ? 365 : last.getDayOfYear();
        Fraction owed = Fraction.of(minor, 1).times(Fraction.of(days, 365));
        Fraction asked = Fraction.of(claim.outstanding().getAmountMinorLong(), 1);
        assertThat(asked.minus(owed).signum()).as("never less than by the days").isNotNegative();
        assertThat(asked.minus(owed)).as("less than a cent more").isLessThan(Fraction.ONE);
    }

    @Property(tries = 50)
    void stateAndEventsComeBackFromJsonAsTheyWere(
            @ForAll("histories") List<Command<FinanceState, FinanceEvent>> history,
            @ForAll("leavings") Leaving<ExitTerms> leaving) {
        Given<FinanceState, FinanceEvent> given = after(history);
        List<? extends FinanceEvent> events =
                given.when(ExitExamples.settle("exit-1", leaving)).events();
        for (FinanceEvent event : events) {
            assertThat(Json.entries().readValue(Json.entries().writeValueAsString(event), event.getClass()))
                    .isEqualTo(event);
        }
        FinanceState state =
                given.happened(events).done(new RevokeExit(X, "Any")).state();
        var snapshots = Json.snapshots();
        assertThat(snapshots.readValue(snapshots.writeValueAsBytes(state), FinanceParts.class))
                .isEqualTo(state);
    }

    private static void assertBalanced(FinanceState state) {
        for (int year = 1994; year < 1998; year++) {
            for (TrialBalance.Currency each :
                    TrialBalance.of(state, LocalDate.of(year, 12, 31)).currencies()) {
                assertThat(each.debits()).isEqualTo(each.credits());
            }
        }
    }

    /** Of each invoice, every cent is paid, asked for, or credited and, where it was paid before, to be paid back. */
    private static void assertPlaced(FinanceState state) {
        Total refunds = Total.zero(CurrencyUnit.USD);
        for (Claim claim : Dues.of(state).claims().byId().values()) {
            Money refund = Dues.of(state).credits().all().stream()
                    .filter(credit -> credit.invoice().equals(claim.invoice().id()))
                    .map(DuesCredit::refund)
                    .reduce(Money.zero(CurrencyUnit.USD), Money::plus);
            assertThat(claim.paid()
                            .plus(claim.outstanding())
                            .plus(claim.credited())
                            .minus(refund))
                    .isEqualTo(claim.invoice().amount());
            refunds = refunds.plus(refund);
        }
        assertThat(balance(state, new AccountId("dues-refundable-usd"), LocalDate.parse("2999-12-31"))
                        .plus(refunds)
                        .signum())
                .isZero();
    }

    private static void assertUntouched(FinanceState before, FinanceState after) {
        assertThat(Dues.of(after).claims().byId().values().stream()
                        .filter(claim -> claim.invoice().member().equals(TI))
                        .toList())
                .isEqualTo(Dues.of(before).claims().byId().values().stream()
                        .filter(claim -> claim.invoice().member().equals(TI))
                        .toList());
    }

    private static Total balance(FinanceState state, AccountId account, LocalDate day) {
        return Journal.of(state).balance(account, day).orElse(Total.zero(CurrencyUnit.USD));
    }

    private static Given<FinanceState, FinanceEvent> after(List<Command<FinanceState, FinanceEvent>> history) {
        MatchingRule rule = new MatchingRule(Fraction.of(2, 3), Books.usd("40.00"), 1994, 1995);
        Given<FinanceState, FinanceEvent> given =
                Books.open().done(new AwardGrant(new OrganisationId("darpa"), rule, BANK, GRANTS, null));
        for (Command<FinanceState, FinanceEvent> each : history) {
            try {
                given = given.done(each);
            } catch (DomainException refused) {
                assertThat(refused.slug()).isNotEmpty();
            }
        }
        return given;
    }

    private static BookInvoice invoice(OrganisationId member, int year, Money amount) {
        LocalDate made = LocalDate.of(year, 1, 15);
        return new BookInvoice(
                new DuesInvoiceId(year + "-" + member),
                member,
                year,
                amount,
                made,
                made.plusDays(30),
                new OrganisationId("sematech-office"));
    }

    @Provide
    Arbitrary<Long> amounts() {
        return Arbitraries.longs().between(1, 1_000_000);
    }

    @Provide
    Arbitrary<Leaving<ExitTerms>> leavings() {
        return Combinators.combine(Arbitraries.integers().between(-40, 1_000), Arbitraries.of(true, false))
                .as((day, whole) ->
                        new Leaving<>(IBM, ExitGround.WITHDRAWAL, FIRST.plusDays(day), new ExitTerms(whole, null)));
    }

    @Provide
    Arbitrary<List<Command<FinanceState, FinanceEvent>>> histories() {
        Arbitrary<OrganisationId> members = Arbitraries.of(IBM, IBM, TI);
        Arbitrary<Integer> years = Arbitraries.integers().between(1994, 1996);
        Arbitrary<Money> amounts =
                Arbitraries.longs().between(1, 9_999).map(minor -> Money.ofMinor(CurrencyUnit.USD, minor));
        Arbitrary<Command<FinanceState, FinanceEvent>> invoices =
                Combinators.combine(members, years, amounts).as(ExitLawsTest::invoice);
        Arbitrary<Command<FinanceState, FinanceEvent>> receipts = Combinators.combine(members, years, amounts)
                .as((member, year, amount) ->
                        Books.receive(member, year, amount, LocalDate.of(year, 3, 1), BANK, DUES));
        Arbitrary<Command<FinanceState, FinanceEvent>> matches =
                years.map(year -> new MatchDues(GRANT, year, LocalDate.of(1996, 12, 31)));
        return Arbitraries.oneOf(invoices, receipts, matches).list().ofMaxSize(14);
    }
}
