package io.consort.finance.succession;

import static io.consort.finance.Books.BANK;
import static io.consort.finance.Books.DUES;
import static io.consort.finance.Books.GRANTS;
import static io.consort.finance.Books.receive;
import static io.consort.finance.Books.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.finance.Books;
import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.account.Account;
import io.consort.finance.account.AccountId;
import io.consort.finance.account.AccountKind;
import io.consort.finance.account.Chart;
import io.consort.finance.account.OpenAccount;
import io.consort.finance.dues.BookInvoice;
import io.consort.finance.dues.ClaimStatus;
import io.consort.finance.dues.Dues;
import io.consort.finance.dues.DuesInvoiceId;
import io.consort.finance.grant.AwardGrant;
import io.consort.finance.grant.GrantId;
import io.consort.finance.grant.Grants;
import io.consort.finance.grant.MatchingRule;
import io.consort.finance.journal.Journal;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Demerger;
import io.consort.kernel.succession.DemergerId;
import io.consort.kernel.succession.Heirs;
import io.consort.kernel.succession.Unheld;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class DemergeOrganisationTest {

    private static final OrganisationId TI = new OrganisationId("ti");
    private static final OrganisationId IBM = new OrganisationId("ibm");
    private static final LocalDate DAY = LocalDate.parse("1996-01-01");
    private static final Allotment ACCOUNT = new Allotment(Allotment.Kind.ACCOUNT, "ti-usd");
    private static final Allotment INVOICE = new Allotment(Allotment.Kind.INVOICE, "1995-ti");
    private static final Allotment GRANT = new Allotment(Allotment.Kind.GRANT, "G-1");
    private static final Allotment SHARE = new Allotment(Allotment.Kind.ASSET, "A-17");

    @Test
    void justWhatIsNamedPassesAndTheOtherGoesOn() {
        FinanceState before = given().state();
        Given<FinanceState, FinanceEvent> after = given().done(demerging(INVOICE, SHARE));
        FinanceState state = after.state();
        assertThat(member(state, "1995-ti")).isEqualTo(IBM);
        assertThat(member(state, "1994-ti")).isEqualTo(TI);
        assertThat(Chart.of(state).accounts().get(new AccountId("ti-usd")).owner())
                .isEqualTo(TI);
        assertThat(Grants.of(state).require(new GrantId("G-1")).terms().funder())
                .isEqualTo(TI);
        assertThat(Journal.of(state)).isEqualTo(Journal.of(before));
        assertThat(state.get(Heirs.class).divisions()).singleElement().satisfies(each -> {
            assertThat(each.passed()).containsExactly(INVOICE);
            assertThat(each.unheld()).isEmpty();
        });
    }

    @Test
    void accountsAndGrantsPassWhereTheyAreNamed() {
        FinanceState state = given().done(demerging(ACCOUNT, GRANT)).state();
        assertThat(Chart.of(state).accounts().get(new AccountId("ti-usd")).owner())
                .isEqualTo(IBM);
        assertThat(Grants.of(state).require(new GrantId("G-1")).terms().funder())
                .isEqualTo(IBM);
        assertThat(member(state, "1995-ti")).isEqualTo(TI);
    }

    /** The invoice keeps an id that is written with its first member, who goes on here. */
    @Test
    void theReceiverPaysWhatPassedAndTheOtherPaysNothingOnIt() {
        Given<FinanceState, FinanceEvent> after = given().done(demerging(INVOICE));
        FinanceState other =
                after.done(receive(TI, 1995, usd("10.00"), DAY, BANK, DUES)).state();
        assertThat(Dues.of(other).claims().require(new DuesInvoiceId("1995-ti")).status())
                .isEqualTo(ClaimStatus.OPEN);
        FinanceState paid =
                after.done(receive(IBM, 1995, usd("10.00"), DAY, BANK, DUES)).state();
        assertThat(Dues.of(paid).claims().require(new DuesInvoiceId("1995-ti")).status())
                .isEqualTo(ClaimStatus.PAID);
    }

    @Test
    void whatIsNamedAndNotThereIsToldByName() {
        Allotment office = new Allotment(Allotment.Kind.ACCOUNT, BANK.value());
        Allotment nothing = new Allotment(Allotment.Kind.GRANT, "G-9");
        Allotment malformed = new Allotment(Allotment.Kind.INVOICE, "x");
        FinanceState state =
                given().done(demerging(ACCOUNT, office, nothing, malformed)).state();
        assertThat(state.get(Heirs.class).divisions()).singleElement().satisfies(each -> {
            assertThat(each.passed()).containsExactly(ACCOUNT);
            assertThat(each.unheld()).extracting(Unheld::allotment).containsExactly(office, nothing, malformed);
            assertThat(each.unheld()).extracting(Unheld::reason).allMatch(reason -> !reason.isBlank());
        });
    }

    @Test
    void whoHasTheReceiversPlaceTakesOver() {
        OrganisationId heir = new OrganisationId("intel");
        FinanceState state = given().done(new SucceedOrganisation(IBM, heir, DAY))
                .done(demerging(INVOICE))
                .state();
        assertThat(member(state, "1995-ti")).isEqualTo(heir);
    }

    @Test
    void aPlanThatNamesNothingHereOrIsOfTheFutureIsRefused() {
        given().when(demerging(SHARE)).thenRefused("nothing-allotted");
        given().when(new DemergeOrganisation(new Demerger(
                        DemergerId.of(1), TI, IBM, LocalDate.parse("2999-01-01"), "a".repeat(64), List.of(ACCOUNT))))
                .thenRefused("succession-in-future");
    }

    private static DemergeOrganisation demerging(Allotment... named) {
        return new DemergeOrganisation(new Demerger(DemergerId.of(1), TI, IBM, DAY, "a".repeat(64), List.of(named)));
    }

    private static OrganisationId member(FinanceState state, String invoice) {
        return Dues.of(state)
                .claims()
                .require(new DuesInvoiceId(invoice))
                .invoice()
                .member();
    }

    private static Given<FinanceState, FinanceEvent> given() {
        return Books.open()
                .done(new OpenAccount(
                        new Account(new AccountId("ti-usd"), "Deposit", AccountKind.ASSET, CurrencyUnit.USD, TI)))
                .done(new AwardGrant(TI, new MatchingRule(Fraction.ONE, usd("10.00"), 1994, 1995), BANK, GRANTS, null))
                .done(invoice(1994))
                .done(invoice(1995));
    }

    private static BookInvoice invoice(int year) {
        return new BookInvoice(
                new DuesInvoiceId(year + "-ti"),
                TI,
                year,
                usd("10.00"),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 3, 31),
                new OrganisationId("sematech-office"));
    }
}
