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
import io.consort.finance.LedgerEvent.WitnessRegistered;
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
import io.consort.kernel.note.Cosigner;
import io.consort.kernel.witness.WitnessId;
import io.consort.kernel.witness.Witnesses;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class SucceedOrganisationTest {

    private static final OrganisationId TI = new OrganisationId("ti");
    private static final OrganisationId IBM = new OrganisationId("ibm");
    private static final LocalDate MERGED = LocalDate.parse("1996-01-01");
    private static final SucceedOrganisation SUCCEED = new SucceedOrganisation(TI, IBM, MERGED);
    private static final DuesInvoiceId INVOICE = new DuesInvoiceId("1995-ti");

    @Test
    void accountsClaimsAndGrantsAreTheSuccessorsAndTotalsStay() {
        FinanceState before = given().state();
        FinanceState after = given().done(SUCCEED).state();
        assertThat(Chart.of(after).accounts().values())
                .noneMatch(each -> each.owner().equals(TI));
        assertThat(Chart.of(after).accounts().get(new AccountId("ti-usd")).owner())
                .isEqualTo(IBM);
        assertThat(Dues.of(after).claims().require(INVOICE).invoice().member()).isEqualTo(IBM);
        assertThat(Grants.of(after).require(new GrantId("G-1")).terms().funder())
                .isEqualTo(IBM);
        assertThat(Journal.of(after)).isEqualTo(Journal.of(before));
        assertThat(Dues.of(after).claims().byId().values().stream()
                        .map(each -> each.outstanding().toString())
                        .collect(Collectors.toList()))
                .isEqualTo(Dues.of(before).claims().byId().values().stream()
                        .map(each -> each.outstanding().toString())
                        .collect(Collectors.toList()));
    }

    @Test
    void theSuccessorPaysWhatTheMemberWasAskedFor() {
        Given<FinanceState, FinanceEvent> after = given().done(SUCCEED);
        after.when(receive(TI, 1995, usd("10.00"), MERGED, BANK, DUES)).thenRefused("organisation-is-no-more");
        assertThat(Dues.of(after.state()).claims().open(IBM, 1995, CurrencyUnit.USD))
                .isPresent();
        FinanceState paid =
                after.done(receive(IBM, 1995, usd("10.00"), MERGED, BANK, DUES)).state();
        assertThat(Dues.of(paid).claims().require(INVOICE).status()).isEqualTo(ClaimStatus.PAID);
    }

    @Test
    void whatIsStillOnItsWayIsAskedOfTheSuccessor() {
        FinanceState after =
                given().done(SUCCEED).done(invoice("1996-ti", 1996)).state();
        assertThat(Dues.of(after)
                        .claims()
                        .require(new DuesInvoiceId("1996-ti"))
                        .invoice()
                        .member())
                .isEqualTo(IBM);
    }

    /** Nobody can speak for it any more, whoever has its key. */
    @Test
    void itsKeyAsAWitnessIsUsedNoLonger() {
        WitnessId key = new WitnessId("W-1");
        Given<FinanceState, FinanceEvent> given = given().happened(new WitnessRegistered(
                key, TI, Cosigner.generate("w").verifier().toString()));
        assertThat(given.state().get(Witnesses.class).active()).hasSize(1);
        assertThat(given.done(SUCCEED).state().get(Witnesses.class).active()).isEmpty();
    }

    @Test
    void isDoneOnce() {
        given().done(SUCCEED).when(SUCCEED).thenRefused("organisation-is-no-more");
    }

    private static Given<FinanceState, FinanceEvent> given() {
        return Books.open()
                .done(new OpenAccount(
                        new Account(new AccountId("ti-usd"), "Deposit", AccountKind.ASSET, CurrencyUnit.USD, TI)))
                .done(new AwardGrant(TI, new MatchingRule(Fraction.ONE, usd("10.00"), 1994, 1995), BANK, GRANTS, null))
                .done(invoice(INVOICE.value(), 1995));
    }

    private static BookInvoice invoice(String id, int year) {
        return new BookInvoice(
                new DuesInvoiceId(id),
                TI,
                year,
                usd("10.00"),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 3, 31),
                new OrganisationId("sematech-office"));
    }
}
