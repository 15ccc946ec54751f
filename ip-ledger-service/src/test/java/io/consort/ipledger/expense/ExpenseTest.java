package io.consort.ipledger.expense;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.PAID;
import static io.consort.ipledger.Sematech.STANDARD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.UTEXAS;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.distribution.DistributeIncome;
import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.distribution.DistributionEvent.IncomeDistributed;
import io.consort.ipledger.distribution.DistributionEvent.PayeeAdjusted;
import io.consort.ipledger.distribution.DistributionEvent.PayeeCredited;
import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.distribution.Line;
import io.consort.ipledger.distribution.RecalculateDistribution;
import io.consort.ipledger.distribution.Stale;
import io.consort.ipledger.expense.ExpenseEvent.ExpenseAllowed;
import io.consort.ipledger.expense.ExpenseEvent.ExpenseAnswered;
import io.consort.ipledger.expense.ExpenseEvent.ExpenseRecorded;
import io.consort.ipledger.expense.ExpenseEvent.ExpenseReversed;
import io.consort.ipledger.income.Income;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.IncomeKind;
import io.consort.ipledger.income.RecordIncome;
import io.consort.ipledger.scheme.AdoptScheme;
import io.consort.ipledger.scheme.ExpenseRecovery;
import io.consort.ipledger.scheme.Owners;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.scheme.ResolutionId;
import io.consort.ipledger.scheme.SchemeId;
import io.consort.ipledger.scheme.Use;
import io.consort.ipledger.scheme.Waterfall;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Json;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExpenseTest {

    private static final ExpenseId X1 = new ExpenseId("X-1");
    private static final ExpenseId X2 = new ExpenseId("X-2");
    private static final SchemeId OTHER = new SchemeId("other");

    @Test
    void whoPaidRecordsItAndTheOtherOwnersAreAwaited() {
        var recorded = registered().on("1993-01-01").when(spent(IBM, "300.00", "1991-01-01", "INV-1"));
        recorded.then(new ExpenseRecorded(X1, expense(IBM, "300.00", "1991-01-01", "INV-1"), List.of(TI, UTEXAS)));
        assertThat(recorded.authority()).isEqualTo(Authority.of(Capacity.OWNER, IBM));
        registered()
                .on("1993-01-01")
                .when(spent(TI, "300.00", "1991-01-01", "INV-1"))
                .thenRefused("not-the-payer");
        assertThat(registered()
                        .by("sam", "sematech")
                        .on("1993-01-01")
                        .when(By.office(new RecordExpense(expense(TI, "1.00", "1991-01-01", "INV-1"))))
                        .authority())
                .isEqualTo(Authority.of(Capacity.SECRETARIAT, new OrganisationId("sematech")));
    }

    @Test
    void theSameReferenceIsRefusedUntilItIsReversed() {
        var once = registered().on("1993-01-01").done(spent(IBM, "300.00", "1991-01-01", "INV-1"));
        once.when(spent(IBM, "200.00", "1992-01-01", "INV-1")).thenRefused("expense-recorded");
        once.by("tom", "ti")
                .when(new RecordExpense(expense(TI, "300.00", "1991-01-01", "INV-1")))
                .events();
        once.by("tom", "ti").when(reverse(X1)).thenRefused("not-the-payer");
        once.when(reverse(X1)).then(new ExpenseReversed(X1, "It was of another asset."));
        once.done(reverse(X1)).when(reverse(X1)).thenRefused("expense-reversed");
        once.done(reverse(X1)).when(spent(IBM, "200.00", "1992-01-01", "INV-1")).events();
    }

    @Test
    void aPartIsTakenBackAndTheRestCounts() {
        var once = registered().on("1993-01-01").done(spent(IBM, "300.00", "1991-01-01", "INV-1"));
        once.when(reverse(X1, "300.01")).thenRefused("exceeds-expense");
        var part = once.done(reverse(X1, "100.00"));
        assertThat(Expenses.of(part.state()).require(X1).amount()).isEqualTo(usd("200.00"));
        part.when(spent(IBM, "100.00", "1991-01-01", "INV-1")).thenRefused("expense-recorded");
        part.when(reverse(X1, "200.01")).thenRefused("exceeds-expense");
        part.when(reverse(X1, "200.00")).then(new ExpenseReversed(X1, "Some was of another asset."));
        part.done(reverse(X1, "200.00")).when(reverse(X1, "1.00")).thenRefused("expense-reversed");
        assertThatThrownBy(() -> reverse(X1, "0.00")).isInstanceOf(DomainException.class);
        assertThat(new ExpenseReversed(X1, "It was of another asset.").amount())
                .as("as entries of before have it")
                .isNull();
    }

    @Test
    void refusesWhatCannotBe() {
        registered()
                .on("1993-01-01")
                .when(spent(IBM, "1.00", "1993-01-02", "INV-1"))
                .thenRefused("date-in-the-future");
        registered()
                .on("1993-01-01")
                .when(spent(IBM, "1.00", "1990-01-02", "INV-1"))
                .thenRefused("no-title-at-date");
        assertThatThrownBy(() -> expense(IBM, "0.00", "1991-01-01", "INV-1")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> expense(IBM, "1.00", "1991-01-01", " ")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new ReverseExpense(X1, "")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Waterfall(List.of(
                        new ExpenseRecovery("one", null), new ExpenseRecovery("two", null), new Owners("owners"))))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void itComesBackOnceEachOtherOwnerHasAgreed() {
        var given = registered().on("1993-01-01").done(spent(IBM, "300.00", "1991-01-01", "INV-1"));
        given.when(agree(X1)).thenRefused("not-awaited");
        var tom = given.by("tom", "ti");
        assertThat(tom.when(agree(X1)).authority()).isEqualTo(Authority.of(Capacity.OWNER, TI));
        tom.when(agree(X1)).then(new ExpenseAnswered(X1, TI, true, null));
        tom.done(agree(X1)).when(agree(X1)).thenRefused("not-awaited");
        var objected = tom.done(agree(X1)).by("uma", "utexas").done(object(X1));
        objected.when(object(X1)).thenRefused("expense-answered");
        assertThat(comesBack(objected)).isFalse();
        assertThat(comesBack(objected.done(agree(X1)))).isTrue();
        var allowed = objected.by("sam", "sematech").when(new AllowExpense(X1, "R-9"));
        assertThat(allowed.authority()).isEqualTo(new Authority.Resolution("R-9"));
        assertThat(comesBack(allowed.then(new ExpenseAllowed(X1, "R-9")))).isTrue();
        objected.by("sam", "sematech")
                .done(new AllowExpense(X1, "R-9"))
                .when(new AllowExpense(X1, "R-9"))
                .thenRefused("expense-answered");
    }

    @Test
    void distributionsGiveBackTheOldestFirstAndNothingTwiceWhicheverSchemeItIs() {
        var given = agreed();
        List<? extends IpLedgerEvent> first =
                given.done(income("350.00", 1)).when(distribute(1, STANDARD)).events();
        assertThat(((IncomeDistributed) first.getFirst()).uses())
                .as("what ti paid earlier, though it was recorded later")
                .containsExactly(
                        new Use("expenses", null, usd("0.00"), usd("200.00"), "X-2"),
                        new Use("expenses", null, usd("0.00"), usd("150.00"), "X-1"));
        assertThat(credited(first, TI).lines()).containsExactly(new Line("expenses", usd("200.00"), null, null, "X-2"));
        var second = given.done(income("350.00", 1))
                .done(distribute(1, STANDARD))
                .done(income("450.00", 2))
                .when(distribute(2, OTHER));
        assertThat(((IncomeDistributed) second.events().getFirst()).uses())
                .containsExactly(new Use("what was spent", null, usd("150.00"), usd("150.00"), "X-1"));
        assertThat(credited(second.events(), IBM).total()).isEqualTo(usd("250.00"));
        IpLedgerState state = given.done(income("350.00", 1))
                .done(distribute(1, STANDARD))
                .done(income("450.00", 2))
                .done(distribute(2, OTHER))
                .state();
        assertThat(Distributions.of(state).recovered("X-1", usd("0.00"))).isEqualTo(usd("300.00"));
        assertThat(stale(state)).isEmpty();
    }

    @Test
    void whatIsAgreedLaterComesBackLaterAndMakesNothingStale() {
        var given = adopted().done(income("100.00", 1)).done(distribute(1, STANDARD));
        var after = agreeing(given.done(spent(IBM, "30.00", "1991-01-01", "INV-1")), X1, "ti", "utexas");
        assertThat(stale(after.state())).isEmpty();
        assertThat(((IncomeDistributed) after.done(income("100.00", 2))
                                .when(distribute(2, STANDARD))
                                .events()
                                .getFirst())
                        .uses())
                .containsExactly(new Use("expenses", null, usd("0.00"), usd("30.00"), "X-1"));
    }

    @Test
    void whatIsReversedIsTakenBackWhenItIsComputedAgain() {
        var given = agreed().done(income("600.00", 1))
                .done(distribute(1, STANDARD))
                .by("irene", "ibm")
                .done(reverse(X1));
        assertThat(stale(given.state())).hasSize(1);
        var again =
                given.by("sam", "sematech").when(new RecalculateDistribution(new DistributionId("D-1"), "Reversed"));
        PayeeAdjusted ibm = again.events().stream()
                .filter(PayeeAdjusted.class::isInstance)
                .map(PayeeAdjusted.class::cast)
                .filter(each -> each.payee().equals(Payee.of(IBM)))
                .findFirst()
                .orElseThrow();
        assertThat(ibm.before()).isEqualTo(usd("333.34"));
        assertThat(ibm.total()).isEqualTo(usd("133.34"));
        IpLedgerState state = given.by("sam", "sematech")
                .done(new RecalculateDistribution(new DistributionId("D-1"), "Reversed"))
                .state();
        assertThat(Distributions.of(state).recovered("X-1", usd("0.00"))).isEqualTo(usd("0.00"));
        assertThat(Distributions.of(state).recovered("X-2", usd("0.00"))).isEqualTo(usd("200.00"));
        assertThat(stale(state)).isEmpty();
    }

    @Test
    void anExpenseInAnotherCurrencyWaits() {
        var given = agreeing(
                adopted()
                        .done(new RecordExpense(new Expense(
                                A1,
                                ExpenseKind.RENEWAL,
                                Money.parse("EUR 30.00"),
                                IBM,
                                LocalDate.parse("1991-01-01"),
                                "INV-1"))),
                X1,
                "ti",
                "utexas");
        assertThat(((IncomeDistributed) given.done(income("100.00", 1))
                                .when(distribute(1, STANDARD))
                                .events()
                                .getFirst())
                        .uses())
                .isEmpty();
    }

    @Test
    void noMoreComesBackInARunThanTheSchemeSays() {
        var given = agreeing(
                registered()
                        .on("1993-01-01")
                        .done(adopt(STANDARD, "expenses", usd("10.00")))
                        .done(spent(IBM, "25.00", "1991-01-01", "INV-1")),
                X1,
                "ti",
                "utexas");
        assertThat(((IncomeDistributed) given.done(income("100.00", 1))
                                .when(distribute(1, STANDARD))
                                .events()
                                .getFirst())
                        .uses())
                .containsExactly(new Use("expenses", null, usd("0.00"), usd("10.00"), "X-1"));
    }

    @Test
    void entriesOfEarlierVersionsNameNoExpense() {
        String use = "{\"tier\":\"costs\",\"before\":{\"amount\":\"0.00\",\"currency\":\"USD\"},"
                + "\"now\":{\"amount\":\"1.00\",\"currency\":\"USD\"}}";
        Use read = Json.entries().readValue(use, Use.class);
        assertThat(read).isEqualTo(new Use("costs", null, usd("0.00"), usd("1.00")));
        assertThat(Json.entries().writeValueAsString(read)).isEqualTo(use);
        String line = "{\"tier\":\"costs\",\"amount\":{\"amount\":\"1.00\",\"currency\":\"USD\"}}";
        assertThat(Json.entries().writeValueAsString(Json.entries().readValue(line, Line.class)))
                .isEqualTo(line);
    }

    /** ibm paid 300 in 1991, and ti 200 before that. */
    private static Given<IpLedgerState, IpLedgerEvent> agreed() {
        var spent = adopted()
                .done(spent(IBM, "300.00", "1991-01-01", "INV-1"))
                .by("tom", "ti")
                .done(spent(TI, "200.00", "1990-12-01", "INV-9"));
        return agreeing(agreeing(spent, X1, "ti", "utexas"), X2, "ibm", "utexas");
    }

    private static Given<IpLedgerState, IpLedgerEvent> agreeing(
            Given<IpLedgerState, IpLedgerEvent> given, ExpenseId id, String... owners) {
        Given<IpLedgerState, IpLedgerEvent> next = given;
        for (String owner : owners) {
            next = next.by("someone", owner).done(agree(id));
        }
        return next.by("irene", "ibm");
    }

    private static Given<IpLedgerState, IpLedgerEvent> adopted() {
        return registered()
                .on("1993-01-01")
                .done(adopt(STANDARD, "expenses", null))
                .done(adopt(OTHER, "what was spent", null));
    }

    private static AdoptScheme adopt(SchemeId scheme, String tier, @Nullable Money perRun) {
        return new AdoptScheme(
                scheme,
                "A scheme",
                new Waterfall(List.of(new ExpenseRecovery(tier, perRun), new Owners("owners by title"))),
                new ResolutionId("R-7"),
                null);
    }

    private static Command<IpLedgerState, IpLedgerEvent> income(String gross, int number) {
        return By.office(new RecordIncome(
                new Income(
                        A1,
                        IncomeKind.ROYALTY,
                        usd(gross),
                        usd("0.00"),
                        new OrganisationId("gca"),
                        PAID.plusDays(number),
                        null,
                        null),
                null));
    }

    private static DistributeIncome distribute(int income, SchemeId scheme) {
        return new DistributeIncome(new IncomeId("I-" + income), scheme, null);
    }

    private static PayeeCredited credited(List<? extends IpLedgerEvent> events, OrganisationId payee) {
        return events.stream()
                .filter(PayeeCredited.class::isInstance)
                .map(PayeeCredited.class::cast)
                .filter(each -> each.payee().equals(Payee.of(payee)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Distribution> stale(IpLedgerState state) {
        return Distributions.of(state).made().stream()
                .map(each -> Stale.of(state, each))
                .flatMap(Optional::stream)
                .map(Stale::distribution)
                .toList();
    }

    private static boolean comesBack(Given<IpLedgerState, IpLedgerEvent> given) {
        return Expenses.of(given.state()).require(X1).counts(Long.MAX_VALUE);
    }

    private static AnswerExpense agree(ExpenseId id) {
        return new AnswerExpense(id, null);
    }

    private static AnswerExpense object(ExpenseId id) {
        return new AnswerExpense(id, "It was too dear.");
    }

    private static ReverseExpense reverse(ExpenseId id) {
        return new ReverseExpense(id, "It was of another asset.");
    }

    private static ReverseExpense reverse(ExpenseId id, String amount) {
        return new ReverseExpense(id, "Some was of another asset.", usd(amount));
    }

    private static RecordExpense spent(OrganisationId payer, String amount, String on, String reference) {
        return new RecordExpense(expense(payer, amount, on, reference));
    }

    private static Expense expense(OrganisationId payer, String amount, String on, String reference) {
        return new Expense(A1, ExpenseKind.FILING, usd(amount), payer, LocalDate.parse(on), reference);
    }
}
