package io.consort.ipledger.correction;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.CREATED;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.PAID;
import static io.consort.ipledger.Sematech.REGISTER;
import static io.consort.ipledger.Sematech.ROYALTY;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.TI_TO_INTEL;
import static io.consort.ipledger.Sematech.UTEXAS;
import static io.consort.ipledger.Sematech.ledger;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Claiming;
import io.consort.ipledger.asset.Identifier;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.asset.RegisterAsset;
import io.consort.ipledger.catalogue.AssetFilter;
import io.consort.ipledger.catalogue.FindAssets;
import io.consort.ipledger.catalogue.Sort;
import io.consort.ipledger.confirmation.AgreeToCorrection;
import io.consort.ipledger.confirmation.ConfirmShare;
import io.consort.ipledger.distribution.CorrectIncome;
import io.consort.ipledger.docket.IdentifyAsset;
import io.consort.ipledger.evidence.AttachEvidence;
import io.consort.ipledger.evidence.Evidence;
import io.consort.ipledger.evidence.Sha256;
import io.consort.ipledger.expense.Expense;
import io.consort.ipledger.expense.ExpenseKind;
import io.consort.ipledger.expense.RecordExpense;
import io.consort.ipledger.income.Correction;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.RecordIncome;
import io.consort.ipledger.openmatter.OpenMatters;
import io.consort.ipledger.pledge.PlacePledge;
import io.consort.ipledger.pledge.PledgeTerms;
import io.consort.ipledger.right.GrantRight;
import io.consort.ipledger.right.RightExamples;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Claims;
import io.consort.ipledger.title.Creation;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.ReverseTransfer;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.testkit.ledger.Given;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StrikeAssetTest {

    private static final Identifier NUMBER = new Identifier(Identifier.Type.DOI, null, "10.1000/182");
    private static final StrikeAsset BY_OWNER = new StrikeAsset(A1, "It is A-17.");
    private static final Command<IpLedgerState, IpLedgerEvent> BY_OFFICE = By.office(BY_OWNER);
    private static final Command<IpLedgerState, IpLedgerEvent> DECIDED = By.resolution(BY_OWNER);

    private static Given<IpLedgerState, IpLedgerEvent> agreed(Given<IpLedgerState, IpLedgerEvent> given) {
        return given.by("tom", "ti")
                .done(new AgreeToCorrection(A1, 1, null))
                .by("una", "utexas")
                .done(new AgreeToCorrection(A1, 1, null))
                .by("irene", "ibm");
    }

    @Test
    void leavesThePortfolioAndIsReadWithTheReasonAndItsNumbersAreFree() {
        var struck = agreed(registered().done(new IdentifyAsset(A1, NUMBER))).done(BY_OWNER);
        IpLedgerState state = struck.state();
        assertThat(found(state)).isEmpty();
        assertThat(Portfolio.of(state).require(A1).identifiers()).containsExactly(NUMBER);
        assertThat(Portfolio.of(state).whyStruck(A1)).contains("It is A-17.");
        assertThat(Corrections.of(state).formerlyKnownBy(NUMBER)).containsExactly(A1);
        assertThat(Titles.of(state).require(A1).on(PAID)).isEmpty();
        struck.when(BY_OWNER).thenRefused("asset-struck");
        struck.when(new AttachEvidence(A1, new Evidence(new Sha256("a1".repeat(32)), "Page 17", null)))
                .thenRefused("asset-struck");
        struck.when(By.resolution(new AssignShare(A1, TI_TO_INTEL))).thenRefused("share-exceeds-holding");
        struck.when(By.office(new RecordIncome(ROYALTY, null))).thenRefused("no-title-at-date");
        struck.when(REGISTER).thenRefused("asset-exists");
        Asset anew = new Asset(
                new AssetId("A-17"),
                REGISTER.asset().kind(),
                "Stepper",
                REGISTER.asset().ground(),
                List.of(),
                REGISTER.asset().origin(),
                List.of(NUMBER));
        var registered = struck.done(new RegisterAsset(anew, OrderedMap.singleton(IBM, Fraction.ONE), CREATED, null));
        assertThat(Portfolio.of(registered.state()).knownBy(NUMBER)).contains(anew.id());
    }

    private static List<AssetId> found(IpLedgerState state) {
        return new FindAssets(new AssetFilter(null, null, null, null, null, PAID), Sort.ID, 9, null)
                .all(state)
                .toList();
    }

    @Test
    void whoTurnedOutNeverToHaveOwnedItDoesNotStrikeIt() {
        Creation right =
                new Creation(OrderedMap.from(Map.of(TI, Fraction.of(1, 2), UTEXAS, Fraction.of(1, 2))), CREATED);
        var restated = registered().by("olga", "office").done(new ReverseTransfer(A1, 1, "ibm had none.", right));
        restated.by("irene", "ibm").when(BY_OWNER).thenRefused("not-an-owner");
        restated.by("tom", "ti").when(BY_OWNER).thenRefused("correction-unassented");
    }

    @Test
    void whoConfirmedItsShareAgreesOrAResolutionHasItDone() {
        var refused = registered().when(BY_OFFICE).thenRefused("correction-unassented");
        assertThat(refused.detail()).startsWith("ti, utexas would own less");
        registered().by("olga", "office").when(BY_OFFICE).thenRefused("correction-unassented");
        registered().by("gil", "gca").when(BY_OWNER).thenRefused("not-an-owner");
        assertThat(registered().when(DECIDED).events()).hasSize(2);
        var claimed =
                ledger().done(new RegisterAsset(REGISTER.asset(), REGISTER.owners(), CREATED, new Claiming(null)));
        var struck = claimed.done(BY_OWNER);
        assertThat(Claims.of(struck.state()).unconfirmed(A1)).isEmpty();
        assertThat(OpenMatters.of(struck.state())).isEmpty();
        claimed.by("tom", "ti")
                .done(new ConfirmShare(A1, Fraction.of(1, 3)))
                .by("irene", "ibm")
                .when(BY_OWNER)
                .thenRefused("correction-unassented");
    }

    @Test
    void isRefusedByTheNameOfWhatStandsOnIt() {
        var income = registered().done(new RecordIncome(ROYALTY, null));
        refused(income, "the income I-1");
        assertThat(income.done(new CorrectIncome(new IncomeId("I-1"), new Correction.Annulment("It never came in.")))
                        .when(DECIDED)
                        .events())
                .hasSize(2);
        var assigned = registered().done(By.resolution(new AssignShare(A1, TI_TO_INTEL)));
        refused(assigned, "the transfer of entry 2");
        assertThat(assigned.done(new ReverseTransfer(A1, 2, "It was never signed.", null))
                        .when(DECIDED)
                        .events())
                .hasSize(2);
        refused(
                registered()
                        .done(new PlacePledge(
                                new PledgeId("loan-1"),
                                new PledgeTerms(
                                        A1, TI, new OrganisationId("bank"), Fraction.of(1, 6), usd("1.00"), PAID))),
                "the pledge loan-1");
        refused(
                registered()
                        .done(new GrantRight(
                                A1,
                                RightExamples.grant(
                                        IBM, RightKind.NON_EXCLUSIVE, INTEL, "etching in DE from 1992-01-01"))),
                "the right G-1");
    }

    @Test
    void whatWasSpentOnItStandsOnIt() {
        refused(
                registered()
                        .done(new RecordExpense(new Expense(A1, ExpenseKind.FILING, usd("10.00"), IBM, PAID, "B-1"))),
                "the expense X-1");
    }

    private static void refused(Given<IpLedgerState, IpLedgerEvent> given, String what) {
        assertThat(given.when(DECIDED).thenRefused("asset-relied-on").detail()).contains(what);
    }

    @Test
    void whoHasNoShareHasNoWord() {
        registered().by("gil", "gca").when(new AgreeToCorrection(A1, 1, null)).thenRefused("not-your-word");
        registered().when(new AgreeToCorrection(A1, 7, null)).thenRefused("not-found");
    }
}
