package io.consort.ipledger.valuation;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.THIRD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.usd;
import static io.consort.ipledger.valuation.ValuationExamples.APPRAISERS;
import static io.consort.ipledger.valuation.ValuationExamples.COST;
import static io.consort.ipledger.valuation.ValuationExamples.END_OF_1993;
import static io.consort.ipledger.valuation.ValuationExamples.MARKET;
import static io.consort.ipledger.valuation.ValuationExamples.NEWCO;
import static io.consort.ipledger.valuation.ValuationExamples.RELIEF;
import static io.consort.ipledger.valuation.ValuationExamples.Y1993;
import static io.consort.ipledger.valuation.ValuationExamples.assent;
import static io.consort.ipledger.valuation.ValuationExamples.contribute;
import static io.consort.ipledger.valuation.ValuationExamples.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.notice.NoticePeriod;
import io.consort.ipledger.notice.SetNoticePeriod;
import io.consort.ipledger.pledge.ConsentToAssignment;
import io.consort.ipledger.pledge.PlacePledge;
import io.consort.ipledger.pledge.PledgeEvent.PledgeFollowed;
import io.consort.ipledger.pledge.PledgeTerms;
import io.consort.ipledger.right.RightExamples;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.ReverseTransfer;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.TitleEvent.ShareAssigned;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ContributeShareTest {

    private static final ValuationId V1 = new ValuationId("V-1");
    private static final ContributionId C1 = new ContributionId("C-1");
    private static final LocalDate JUNE = LocalDate.parse("1993-06-01");
    private static final Fraction SEVENTH = Fraction.of(1, 7);
    private static final ContributeShare SEVENTH_OF_TI = contribute(TI, SEVENTH, "V-1");

    @Test
    void movesTitleAndCreditsTheShareOfTheValueRoundedDown() {
        var after = valued().when(SEVENTH_OF_TI)
                .then(
                        new ShareContributed(
                                C1, A1, new Contribution(SEVENTH_OF_TI.assignment(), V1, usd("11142.85"), null)),
                        new ShareAssigned(A1, SEVENTH_OF_TI.assignment()));
        assertThat(title(after).share(NEWCO, JUNE)).isEqualTo(SEVENTH);
        assertThat(title(after).share(TI, JUNE)).isEqualTo(THIRD.minus(SEVENTH));
        Contributed contributed = Contributions.of(after.state()).require(A1, C1);
        assertThat(title(after).entry(contributed.entry()).orElseThrow().transfer())
                .as("the entry that it points to")
                .isEqualTo(SEVENTH_OF_TI.assignment());
        assertThat(contributed.reversedBy(title(after))).isNull();
    }

    @Test
    void isForTheContributorOrTheSecretariat() {
        assertThat(valued().by("irene", "ibm")
                        .when(SEVENTH_OF_TI)
                        .thenRefused("not-the-assignor")
                        .kind())
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(valued().by("olga", "office")
                        .when(secretariat(SEVENTH_OF_TI))
                        .events())
                .hasSize(2);
        valued().when(contribute(TI, Fraction.of(1, 2), "V-1")).thenRefused("share-exceeds-holding");
        valued().when(contribute(TI, THIRD, "V-2")).thenRefused("not-found");
    }

    @Test
    void whatIsPledgedGoesWithConsentAndThePledgeGoesAlong() {
        OrganisationId bank = new OrganisationId("firstbank");
        PledgeId loan = new PledgeId("loan-1");
        var pledged = valued().done(new PlacePledge(loan, new PledgeTerms(A1, TI, bank, THIRD, usd("1.00"), Y1993)));
        pledged.when(SEVENTH_OF_TI).thenRefused("share-pledged");
        var events = pledged.by("bea", "firstbank")
                .done(new ConsentToAssignment(loan, SEVENTH_OF_TI.assignment()))
                .by("tom", "ti")
                .when(SEVENTH_OF_TI)
                .events();
        assertThat(events).last().isEqualTo(new PledgeFollowed(A1, loan, SEVENTH_OF_TI.assignment(), SEVENTH, JUNE));
    }

    @Test
    void coOwnersHaveNoticeWhereTheCharterAsksForIt() {
        valued().done(new SetNoticePeriod(new NoticePeriod(30, true, "R-7")))
                .when(SEVENTH_OF_TI)
                .thenRefused("notice-required");
    }

    @Test
    void theValuationIsValidOnTheEffectiveDate() {
        assertThat(at("1994-01-01")
                        .when(SEVENTH_OF_TI)
                        .thenRefused("valuation-not-valid")
                        .detail())
                .isEqualTo("The valuation V-1 is not valid on 1993-06-01: it is for 1994-01-01 to 1994-12-31.");
        var superseded = valued().done(By.office(new RecordValuation(
                A1, new Opinion(APPRAISERS, true, null, Y1993, JUNE, END_OF_1993, MARKET, null), V1)));
        assertThat(superseded
                        .when(SEVENTH_OF_TI)
                        .thenRefused("valuation-not-valid")
                        .detail())
                .endsWith("it is for 1993-01-01 to 1993-12-31, and V-2 took its place from 1993-06-01 on.");
        var withdrawn = valued().done(By.office(new WithdrawValuation(A1, V1, "wrong")));
        assertThat(withdrawn
                        .when(SEVENTH_OF_TI)
                        .thenRefused("valuation-not-valid")
                        .detail())
                .endsWith("it was withdrawn on 2026-01-01.");
    }

    @Test
    void theValuerHasConfirmedIt() {
        assertThat(registered()
                        .done(record(RELIEF))
                        .by("tom", "ti")
                        .when(SEVENTH_OF_TI)
                        .thenRefused("valuation-not-confirmed")
                        .detail())
                .isEqualTo(
                        "Title is contributed at a valuation that appraisers has confirmed, and V-1 is not confirmed.");
    }

    @Test
    void theValuerIsIndependentOfTheAssetAndOfBothParties() {
        Opinion interested = new Opinion(APPRAISERS, false, "we advise newco", Y1993, Y1993, END_OF_1993, COST, null);
        assertThat(confirmed(registered().done(By.office(new RecordValuation(A1, interested, null))))
                        .when(SEVENTH_OF_TI)
                        .thenRefused("valuer-not-independent")
                        .detail())
                .isEqualTo("Title is contributed at an independent valuation, and the valuer of V-1, appraisers, is not"
                        + " independent: it has disclosed an interest: we advise newco.");
        Opinion receivers = new Opinion(NEWCO, true, null, Y1993, Y1993, END_OF_1993, COST, null);
        assertThat(confirmed(registered().done(By.office(new RecordValuation(A1, receivers, null))))
                        .when(SEVENTH_OF_TI)
                        .thenRefused("valuer-not-independent")
                        .detail())
                .endsWith("it is a party.");
        var licensedSince = valued().done(RightExamples.command(
                RightExamples.grant(IBM, RightKind.NON_EXCLUSIVE, APPRAISERS, "etching in DE from 1993-05-01")));
        assertThat(licensedSince
                        .when(SEVENTH_OF_TI)
                        .thenRefused("valuer-not-independent")
                        .detail())
                .endsWith("it holds the right G-1.");
    }

    @Test
    void sharesAreNotIssuedBelowTheirNominalAmount() {
        var whole = valued().by("nora", "newco")
                .done(assent(issuing(1000, usd("11.14"))))
                .by("tom", "ti");
        var issued = (ShareContributed)
                whole.when(issuing(1000, usd("11.14"))).events().getFirst();
        assertThat(issued.contribution().premium()).isEqualTo(usd("2.85"));
        assertThat(whole.when(issuing(1000, usd("11.15")))
                        .thenRefused("issued-below-nominal")
                        .detail())
                .isEqualTo("The shares stand for USD 11150.00, and USD 11142.85 is contributed for them.");
        assertThat(whole.when(issuing(1, Money.parse("EUR 1.00")))
                        .thenRefused("invalid-field")
                        .fields()
                        .getFirst()
                        .pointer())
                .isEqualTo("/issued/nominal");
        assertThatThrownBy(() -> new IssuedStock(0, usd("1.00"))).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new IssuedStock(1, usd("0.00"))).isInstanceOf(DomainException.class);
        var worthless = confirmed(registered()
                .done(record(new CostApproach(
                        CostBasis.REPLACEMENT, COST.items(), Fraction.ONE, Fraction.ZERO, Fraction.ZERO))));
        worthless.when(SEVENTH_OF_TI).thenRefused("nothing-to-credit");
    }

    @Test
    void theCompanyAgreesToExactlyThat() {
        assertThat(valued().when(issuing(100, usd("1.00")))
                        .thenRefused("contribution-not-accepted")
                        .detail())
                .isEqualTo(
                        "newco has not agreed to this contribution, which is for \"V-1 for 100 shares of USD 1.00\".");
        valued().when(contribute(TI, Fraction.of(1, 8), "V-1")).thenRefused("contribution-not-accepted");
        valued().by("irene", "ibm").when(assent(SEVENTH_OF_TI)).thenRefused("not-your-word");
        valued().by("nora", "newco").when(assent(SEVENTH_OF_TI)).thenRefused("assent-given");
    }

    @Test
    void isReversedWithItsTransferOfTitle() {
        var contributed = valued().done(SEVENTH_OF_TI);
        Contributed before = Contributions.of(contributed.state()).require(A1, C1);
        var reversed =
                contributed.done(new ReverseTransfer(A1, before.entry(), "The company was never founded.", null));
        Contributed after = Contributions.of(reversed.state()).require(A1, C1);
        assertThat(after).isEqualTo(before);
        assertThat(after.reversedBy(title(reversed))).isEqualTo(before.entry() + 1);
        assertThat(title(reversed).share(TI, JUNE)).isEqualTo(THIRD);
    }

    /** Someone of TI asks; the patent was valued at 78,000 for 1993. */
    private static Given<IpLedgerState, IpLedgerEvent> valued() {
        return confirmed(registered().done(record(RELIEF)));
    }

    private static Given<IpLedgerState, IpLedgerEvent> confirmed(Given<IpLedgerState, IpLedgerEvent> recorded) {
        return recorded.by("olga", "office")
                .done(By.office(new ConfirmValuation(A1, V1)))
                .by("nora", "newco")
                .done(assent(SEVENTH_OF_TI))
                .by("tom", "ti");
    }

    private static Given<IpLedgerState, IpLedgerEvent> at(String from) {
        LocalDate first = LocalDate.parse(from);
        Opinion opinion = new Opinion(
                APPRAISERS, true, null, Y1993, first, first.plusYears(1).minusDays(1), COST, null);
        return confirmed(registered().done(new RecordValuation(A1, opinion, null)));
    }

    private static ContributeShare issuing(long count, Money nominal) {
        return new ContributeShare(A1, new Assignment(TI, NEWCO, SEVENTH, JUNE), V1, new IssuedStock(count, nominal));
    }

    private static Command<IpLedgerState, IpLedgerEvent> secretariat(ContributeShare command) {
        return By.resolution(command);
    }

    private static Title title(Given<IpLedgerState, IpLedgerEvent> given) {
        return Titles.of(given.state()).require(A1);
    }
}
