package io.consort.finance;

import static io.consort.finance.Books.BANK;
import static io.consort.finance.Books.BANK_EUR;
import static io.consort.finance.Books.COSTS_EUR;
import static io.consort.finance.Books.DUES;
import static io.consort.finance.Books.GRANTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.finance.account.AccountId;
import io.consort.finance.assembly.FinanceParts;
import io.consort.finance.correction.ReverseMatch;
import io.consort.finance.correction.ReverseReceipt;
import io.consort.finance.dues.Dues;
import io.consort.finance.dues.DuesReceiptId;
import io.consort.finance.grant.AwardGrant;
import io.consort.finance.grant.Grant;
import io.consort.finance.grant.GrantId;
import io.consort.finance.grant.Grants;
import io.consort.finance.grant.MatchDues;
import io.consort.finance.grant.MatchId;
import io.consort.finance.grant.MatchesAwaited;
import io.consort.finance.grant.MatchingRule;
import io.consort.finance.journal.Journal;
import io.consort.finance.journal.PostTransaction;
import io.consort.finance.journal.Posting;
import io.consort.finance.journal.Side;
import io.consort.finance.journal.Total;
import io.consort.finance.journal.TrialBalance;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Json;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class FinanceLawsTest {

    private static final LocalDate FIRST = LocalDate.parse("1988-01-01");
    private static final CurrencyUnit USD = CurrencyUnit.USD;
    private static final GrantId GRANT = new GrantId("G-1");

    @Property(tries = 300)
    void aTransactionIsAcceptedExactlyWhenItBalancesInEachCurrency(@ForAll("postings") List<Posting> postings) {
        boolean balances = sums(postings).values().stream().allMatch(sum -> sum.signum() == 0);

        assertThat(accepted(Books.open(), new PostTransaction(FIRST, "Any", postings)))
                .isEqualTo(balances);
    }

    @Property(tries = 100)
    void theTrialBalanceSumsToZeroAtEveryDate(@ForAll("history") List<Command<FinanceState, FinanceEvent>> history) {
        FinanceState state = after(history).state();

        for (int day = -1; day < 40; day++) {
            for (TrialBalance.Currency each :
                    TrialBalance.of(state, FIRST.plusDays(day)).currencies()) {
                assertThat(each.debits()).isEqualTo(each.credits());
            }
        }
    }

    @Property(tries = 100)
    void aGrantIsListedExactlyWhileSomethingCanBeTakenFromIt(
            @ForAll("history") List<Command<FinanceState, FinanceEvent>> history) {
        Given<FinanceState, FinanceEvent> books = after(history);
        boolean listed = new MatchesAwaited()
                .on(books.state(), LocalDate.ofInstant(books.now(), ZoneOffset.UTC))
                .anyMatch(each -> each.awaits(books.definition(), books.state(), books.actor(), books.now()));
        boolean open = IntStream.range(1980, 2010).anyMatch(year -> accepted(books, new MatchDues(GRANT, year, FIRST)));
        assertThat(listed).isEqualTo(open);
    }

    @Property(tries = 200)
    void aMatchPassesNeitherRatioNorCeilingWhateverTheOrder(
            @ForAll("history") List<Command<FinanceState, FinanceEvent>> history) {
        FinanceState state = after(history).state();
        Grant grant = Grants.of(state).require(GRANT);
        MatchingRule rule = grant.terms().rule();

        for (int year = 1988; year <= 1989; year++) {
            BigInteger matched = grant.matched(year).minor();
            Fraction allowed = rule.ratio()
                    .times(new Fraction(Dues.of(state).received(year, USD).minor(), BigInteger.ONE));
            assertThat(new Fraction(matched, BigInteger.ONE)).isLessThanOrEqualTo(allowed);
            assertThat(matched)
                    .isLessThanOrEqualTo(Total.of(rule.ceilingPerYear()).minor());
        }
    }

    @Property(tries = 200)
    void moneyIsConservedThroughCorrections(@ForAll("history") List<Command<FinanceState, FinanceEvent>> history) {
        FinanceState state = after(history).state();
        Grant grant = Grants.of(state).require(GRANT);
        BigInteger duesThatStand = Dues.of(state).receipts().stream()
                .filter(Dues.of(state)::stands)
                .map(receipt -> Total.of(receipt.amount()).minor())
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger matchesThatStand = grant.matches().stream()
                .filter(match -> !grant.reversals().containsKey(match.id()))
                .map(match -> Total.of(match.amount()).minor())
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger matched =
                grant.matched().values().stream().map(Total::minor).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger owed = balance(state, new AccountId("grants-repayable-usd")).negate();

        assertThat(balance(state, BANK)).isEqualTo(duesThatStand.add(matchesThatStand));
        assertThat(balance(state, DUES).negate()).isEqualTo(duesThatStand);
        assertThat(balance(state, GRANTS).negate()).isEqualTo(matched);
        assertThat(matched.add(owed)).isEqualTo(matchesThatStand);
        assertThat(owed).isNotNegative();
    }

    private static BigInteger balance(FinanceState state, AccountId account) {
        return Journal.of(state).balance(account).map(Total::minor).orElse(BigInteger.ZERO);
    }

    @Property(tries = 100)
    void whatIsMatchedInTheEndDoesNotDependOnTheOrder(
            @ForAll("withoutCorrections") List<Command<FinanceState, FinanceEvent>> history) {
        Command<FinanceState, FinanceEvent> last = new MatchDues(GRANT, 1988, FIRST);

        assertThat(Grants.of(after(history.reversed(), last).state())
                        .require(GRANT)
                        .matched(1988))
                .isEqualTo(
                        Grants.of(after(history, last).state()).require(GRANT).matched(1988));
    }

    @Property(tries = 50)
    void stateAndEventsComeBackFromJsonAsTheyWere(
            @ForAll("history") List<Command<FinanceState, FinanceEvent>> history) {
        FinanceState state = after(history).state();
        var snapshots = Json.snapshots();

        assertThat(snapshots.readValue(snapshots.writeValueAsBytes(state), FinanceParts.class))
                .isEqualTo(state);
        for (Command<FinanceState, FinanceEvent> command : history) {
            Given<FinanceState, FinanceEvent> books = granted();
            if (accepted(books, command)) {
                for (FinanceEvent event : books.when(command).events()) {
                    assertThat(Json.entries().readValue(Json.entries().writeValueAsString(event), event.getClass()))
                            .isEqualTo(event);
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Command<FinanceState, FinanceEvent>>> history() {
        return Arbitraries.oneOf(receipts(), matches(), transfers(), receiptReversals(), matchReversals())
                .list()
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<Command<FinanceState, FinanceEvent>>> withoutCorrections() {
        return Arbitraries.oneOf(receipts(), matches(), transfers()).list().ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<Posting>> postings() {
        Arbitrary<Posting> free = Combinators.combine(
                        Arbitraries.of(BANK, DUES, BANK_EUR, COSTS_EUR),
                        Arbitraries.of(Side.class),
                        Arbitraries.longs().between(1, 3))
                .as((account, side, minor) -> new Posting(account, side, money(account, minor)));
        return free.list().ofMinSize(2).ofMaxSize(6);
    }

    private static Arbitrary<Command<FinanceState, FinanceEvent>> receipts() {
        return Combinators.combine(
                        Arbitraries.integers().between(1988, 1989),
                        Arbitraries.longs().between(1, 5_000),
                        Arbitraries.integers().between(0, 30))
                .as((year, minor, day) -> Books.receive(
                        new OrganisationId("ibm"), year, money(BANK, minor), FIRST.plusDays(day), BANK, DUES));
    }

    private static Arbitrary<Command<FinanceState, FinanceEvent>> matches() {
        return Arbitraries.integers().between(1988, 1989).map(year -> new MatchDues(GRANT, year, FIRST));
    }

    private static Arbitrary<Command<FinanceState, FinanceEvent>> receiptReversals() {
        return Arbitraries.integers()
                .between(1, 8)
                .map(number -> new ReverseReceipt(new DuesReceiptId("DR-" + number), "By mistake"));
    }

    private static Arbitrary<Command<FinanceState, FinanceEvent>> matchReversals() {
        return Arbitraries.integers()
                .between(1, 4)
                .map(number -> new ReverseMatch(GRANT, new MatchId("M-" + number), "By mistake"));
    }

    private static Arbitrary<Command<FinanceState, FinanceEvent>> transfers() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 5_000),
                        Arbitraries.integers().between(0, 30))
                .as((minor, day) -> new PostTransaction(
                        FIRST.plusDays(day),
                        "Cost",
                        List.of(
                                Posting.debit(COSTS_EUR, money(COSTS_EUR, minor)),
                                Posting.credit(BANK_EUR, money(BANK_EUR, minor)))));
    }

    private static Given<FinanceState, FinanceEvent> granted() {
        MatchingRule rule = new MatchingRule(Fraction.of(2, 3), Books.usd("50.00"), 1988, 1996);
        return Books.open().done(new AwardGrant(new OrganisationId("darpa"), rule, BANK, GRANTS, null));
    }

    @SafeVarargs
    private static Given<FinanceState, FinanceEvent> after(
            List<Command<FinanceState, FinanceEvent>> history, Command<FinanceState, FinanceEvent>... then) {
        Given<FinanceState, FinanceEvent> books = granted();
        for (Command<FinanceState, FinanceEvent> each : history) {
            books = accepted(books, each) ? books.done(each) : books;
        }
        for (Command<FinanceState, FinanceEvent> each : then) {
            books = accepted(books, each) ? books.done(each) : books;
        }
        return books;
    }

    private static boolean accepted(
            Given<FinanceState, FinanceEvent> books, Command<FinanceState, FinanceEvent> command) {
        try {
            return !books.when(command).events().isEmpty();
        } catch (DomainException refused) {
            return false;
        }
    }

    private static Map<CurrencyUnit, BigInteger> sums(List<Posting> postings) {
        return postings.stream()
                .collect(Collectors.groupingBy(
                        posting -> posting.amount().getCurrencyUnit(),
                        Collectors.reducing(
                                BigInteger.ZERO,
                                posting -> BigInteger.valueOf(
                                        posting.side() == Side.DEBIT
                                                ? posting.amount().getAmountMinorLong()
                                                : -posting.amount().getAmountMinorLong()),
                                BigInteger::add)));
    }

    private static Money money(AccountId account, long minor) {
        return Money.ofMinor(account.value().endsWith("eur") ? CurrencyUnit.EUR : USD, minor);
    }
}
