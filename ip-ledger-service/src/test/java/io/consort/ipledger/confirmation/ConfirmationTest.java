package io.consort.ipledger.confirmation;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.CREATED;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.REGISTER;
import static io.consort.ipledger.Sematech.ROYALTY;
import static io.consort.ipledger.Sematech.STANDARD;
import static io.consort.ipledger.Sematech.THIRD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.TI_TO_INTEL;
import static io.consort.ipledger.Sematech.UTEXAS;
import static io.consort.ipledger.Sematech.ledger;
import static io.consort.ipledger.Sematech.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Sematech;
import io.consort.ipledger.asset.Claiming;
import io.consort.ipledger.asset.RegisterAsset;
import io.consort.ipledger.confirmation.ConfirmationEvent.DeliveryLapsed;
import io.consort.ipledger.confirmation.ConfirmationEvent.ShareConfirmed;
import io.consort.ipledger.distribution.DistributeIncome;
import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.PaymentKind;
import io.consort.ipledger.distribution.RecordPayment;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.RecordIncome;
import io.consort.ipledger.openmatter.OpenMatters;
import io.consort.ipledger.pledge.PlacePledge;
import io.consort.ipledger.pledge.PledgeTerms;
import io.consort.ipledger.right.RightExamples;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.succession.SucceedOrganisation;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Claims;
import io.consort.ipledger.title.CorrectTitle;
import io.consort.ipledger.title.Creation;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.ReverseTransfer;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who registers an asset claims its co-owners' shares; each confirms its own before anything is done with it. */
class ConfirmationTest {

    private static final String DEED = "d1".repeat(32);
    private static final String PROOF = "d2".repeat(32);
    private static final AssignShare ASSIGN = new AssignShare(A1, TI_TO_INTEL);
    private static final AssignShare BY_DEED = new AssignShare(A1, TI_TO_INTEL, DEED);
    private static final Assignment TO_UTEXAS =
            new Assignment(TI, UTEXAS, Fraction.of(1, 6), LocalDate.parse("1993-01-01"));
    private static final ConfirmShare CONFIRM = new ConfirmShare(A1, THIRD);

    /** Someone of TI asks; IBM registered the patent of three with a deed. */
    private static Given<IpLedgerState, IpLedgerEvent> claimed(String deed) {
        return ledger().done(new RegisterAsset(
                        REGISTER.asset(), OrderedMap.from(REGISTER.owners()), CREATED, new Claiming(deed)))
                .by("tom", "ti");
    }

    private static Map<OrganisationId, ?> unconfirmed(Given<IpLedgerState, IpLedgerEvent> given) {
        return Claims.of(given.state()).unconfirmed(A1);
    }

    @Test
    void nothingIsDoneWithAShareBeforeItsOwnerConfirmsIt() {
        var claimed = claimed(null);
        assertThat(unconfirmed(claimed)).containsOnlyKeys(TI, UTEXAS);
        assertThat(claimed.when(ASSIGN).thenRefused("share-unconfirmed").detail())
                .isEqualTo("The share of 1/3 of A-1 was claimed for ti, which has not confirmed it.");
        claimed.when(By.resolution(new AssignShare(A1, TI_TO_INTEL))).thenRefused("share-unconfirmed");
        claimed.when(RightExamples.command(
                        RightExamples.grant(TI, RightKind.NON_EXCLUSIVE, INTEL, "etching in DE from 1993-05-01")))
                .thenRefused("share-unconfirmed");
        claimed.when(new PlacePledge(
                        new PledgeId("loan-1"), new PledgeTerms(A1, TI, INTEL, THIRD, usd("1.00"), CREATED)))
                .thenRefused("share-unconfirmed");
        claimed.done(CONFIRM).when(ASSIGN).events();
    }

    @Test
    void theRegistrantHasNothingToConfirm() {
        claimed(null).by("irene", "ibm").when(CONFIRM).thenRefused("nothing-to-confirm");
    }

    @Test
    void anOwnerConfirmsInItsOwnRightExactlyWhatWasClaimedAndOnce() {
        var claimed = claimed(null);
        assertThat(Claims.of(claimed.when(CONFIRM)
                                .then(new ShareConfirmed(A1, TI, THIRD))
                                .state())
                        .unconfirmed(A1))
                .containsOnlyKeys(UTEXAS);
        assertThat(claimed.when(CONFIRM).authority()).hasToString("owner/ti");
        claimed.when(new ConfirmShare(A1, Fraction.of(1, 2))).thenRefused("another-share-claimed");
        claimed.done(CONFIRM).when(CONFIRM).thenRefused("nothing-to-confirm");
    }

    @Test
    void whatFallsToAnUnconfirmedShareIsKeptForIt() {
        var distributed = claimed(null)
                .by("olga", "office")
                .done(Sematech.ADOPT)
                .done(By.office(new RecordIncome(ROYALTY, null)))
                .done(new DistributeIncome(new IncomeId("I-1"), STANDARD, null));
        RecordPayment pay = instructed(UTEXAS);
        distributed.when(pay).thenRefused("share-unconfirmed");
        distributed.when(instructed(IBM)).events();
        distributed
                .by("uma", "utexas")
                .done(CONFIRM)
                .by("olga", "office")
                .when(pay)
                .events();
    }

    private static RecordPayment instructed(OrganisationId payee) {
        return new RecordPayment(
                new DistributionId("D-1"),
                Payee.of(payee),
                PaymentKind.INSTRUCTED,
                "P-1",
                LocalDate.parse("1993-01-01"),
                null);
    }

    @Test
    void whatIsContestedWaitsForAResolutionOrForItsOwner() {
        var contested = claimed(DEED).done(new ContestShare(A1, "It is a half."));
        contested.when(ASSIGN).thenRefused("share-unconfirmed");
        contested.when(deliver(true)).thenRefused("share-contested");
        SettleClaim settled = new SettleClaim(A1, TI, "R-9");
        assertThat(contested.when(settled).authority()).isEqualTo(new Authority.Resolution("R-9"));
        contested.done(settled).when(ASSIGN).events();
        contested.done(CONFIRM).when(ASSIGN).events();
        claimed(null).when(settled).thenRefused("not-contested");
        assertThat(OpenMatters.of(contested.state()))
                .extracting(each -> each.reason().toString())
                .contains("ti has not confirmed its share of 1/3 of A-1, and says that it is wrong.");
    }

    @Test
    void silenceAfterAProvenDeliveryConfirms() {
        var delivered = claimed(DEED).on("2026-01-10").by("irene", "ibm").done(deliver(true));
        EndSilence end = new EndSilence(A1, TI, true);
        assertThat(Claims.of(delivered.state()).due(LocalDate.parse("2026-02-24")))
                .isEmpty();
        delivered.on("2026-02-24").when(end).thenRefused("nothing-to-confirm");
        assertThat(Claims.of(delivered.state()).due(LocalDate.parse("2026-02-25")))
                .hasSize(1);
        var over = delivered.on("2026-02-25");
        over.when(end).then(new ShareConfirmed(A1, TI, THIRD));
        assertThat(over.when(end).authority()).hasToString("deadline/silence-on-a-share");
        assertThat(Claims.of(over.done(end).state()).due(LocalDate.parse("2027-01-01")))
                .isEmpty();
    }

    @Test
    void silenceOfWhoCouldNotSpeakConfirmsNothing() {
        claimed(DEED).by("irene", "ibm").when(deliver(false)).thenRefused("cannot-speak");
        claimed(null).by("irene", "ibm").when(deliver(true)).thenRefused("no-deed");
        claimed(DEED).by("ines", "intel").when(deliver(true)).thenRefused("not-an-owner");
        var over = claimed(DEED)
                .on("2026-01-10")
                .by("irene", "ibm")
                .done(deliver(true))
                .on("2026-03-01");
        var lapsed = over.when(new EndSilence(A1, TI, false)).then(new DeliveryLapsed(A1, TI));
        assertThat(unconfirmed(lapsed)).containsKey(TI);
        assertThat(Claims.of(lapsed.state()).due(LocalDate.parse("2027-01-01"))).isEmpty();
    }

    private static DeliverDeed deliver(boolean canSpeak) {
        return new DeliverDeed(A1, TI, CREATED, PROOF, canSpeak);
    }

    @Test
    void anotherRecordsAnAssignmentByTheDeedThatTheAssignorConfirmed() {
        var confirmed = claimed(null).done(CONFIRM);
        Command<IpLedgerState, IpLedgerEvent> assent = new GiveAssent(A1, TI_TO_INTEL, DEED, null);
        confirmed.by("olga", "office").when(ASSIGN).thenRefused("not-the-assignor");
        confirmed.by("olga", "office").when(BY_DEED).thenRefused("deed-unconfirmed");
        var assented = confirmed.done(assent).by("olga", "office");
        assertThat(assented.when(BY_DEED).authority()).isEqualTo(new Authority.Deed(DEED));
        assented.when(new AssignShare(A1, TI_TO_INTEL, PROOF)).thenRefused("deed-unconfirmed");
        assented.when(BY_DEED).events();
    }

    @Test
    void anAssigneeDeclinesInTime() {
        var assigned = claimed(null).done(CONFIRM).on("2026-01-10").done(ASSIGN);
        long entry = Titles.of(assigned.state()).require(A1).chain().getLast().seq();
        DeclineShare decline = new DeclineShare(A1, entry, "We did not ask for it.");
        assigned.when(decline).thenRefused("not-the-assignee");
        var late = assigned.by("ines", "intel").on("2026-02-25");
        late.when(decline).thenRefused("too-late-to-decline");
        var declined = assigned.by("ines", "intel").on("2026-02-24").done(decline);
        assertThat(Titles.of(declined.state()).require(A1).share(INTEL, TI_TO_INTEL.effective()))
                .isEqualTo(Fraction.ZERO);
        assigned.by("ines", "intel")
                .done(new GiveAssent(A1, TI_TO_INTEL, null, null))
                .when(decline)
                .thenRefused("assent-given");
    }

    @Test
    void aSuccessorConfirmsWhatItsPredecessorHadNot() {
        var succeeded = claimed(null)
                .by("olga", "office")
                .done(new SucceedOrganisation(TI, INTEL, LocalDate.parse("1993-01-01")));
        assertThat(unconfirmed(succeeded)).containsOnlyKeys(UTEXAS, INTEL);
        succeeded.by("ines", "intel").done(CONFIRM).when(CONFIRM).thenRefused("nothing-to-confirm");
    }

    @Test
    void whoHasAnotherShareByACorrectionConfirmsThat() {
        var corrected = claimed(null)
                .done(CONFIRM)
                .by("olga", "office")
                .done(new ReverseTransfer(
                        A1,
                        1,
                        "It was a quarter.",
                        new Creation(OrderedMap.from(Map.of(IBM, THIRD, TI, Fraction.of(2, 3))), CREATED)));
        assertThat(unconfirmed(corrected)).containsOnlyKeys(TI);
    }

    @Test
    void whoLosesByACorrectionOfTitleAgreesToExactlyThat() {
        Creation right = new Creation(OrderedMap.from(Map.of(IBM, THIRD, TI, Fraction.of(2, 3))), CREATED);
        CorrectTitle byHand = new CorrectTitle(new ReverseTransfer(A1, 1, "utexas has none.", right));
        var registered = Sematech.registered();
        assertThat(registered
                        .by("olga", "office")
                        .when(byHand)
                        .thenRefused("correction-unassented")
                        .detail())
                .startsWith("The correction takes from utexas what it has of A-1");
        var another = registered
                .by("una", "utexas")
                .done(new AgreeToCorrection(A1, 1, new Creation(right.owners(), CREATED.plusDays(1))))
                .by("olga", "office");
        another.when(byHand).thenRefused("correction-unassented");
        var agreed = another.by("una", "utexas").done(new AgreeToCorrection(A1, 1, right));
        agreed.when(new AgreeToCorrection(A1, 1, right)).thenRefused("assent-given");
        var corrected = agreed.by("olga", "office").done(byHand);
        assertThat(unconfirmed(corrected)).as("who has more confirms it").containsOnlyKeys(TI);
        assertThat(registered
                        .by("olga", "office")
                        .when(new ReverseTransfer(A1, 1, "R-9 decided so.", right))
                        .events())
                .hasSize(2);
    }

    @Test
    void aClaimThatWasNeverConfirmedGoesWithTheMistakeUnlessItIsContested() {
        Creation right = new Creation(OrderedMap.from(Map.of(IBM, THIRD, TI, Fraction.of(2, 3))), CREATED);
        CorrectTitle byHand = new CorrectTitle(new ReverseTransfer(A1, 1, "utexas has none.", right));
        assertThat(claimed(null).by("olga", "office").when(byHand).events()).hasSize(2);
        claimed(null)
                .by("una", "utexas")
                .done(new ContestShare(A1, "It is a half."))
                .by("olga", "office")
                .when(byHand)
                .thenRefused("correction-unassented");
    }

    @Test
    void anAssignmentIsNotReversedOverItsAssigneesHead() {
        var assigned = claimed(null).done(CONFIRM).done(new AssignShare(A1, TO_UTEXAS));
        CorrectTitle byHand = new CorrectTitle(new ReverseTransfer(A1, assigned.seq(), "It was never signed.", null));
        assigned.by("olga", "office").when(byHand).thenRefused("correction-unassented");
        assertThat(assigned.by("una", "utexas").when(byHand).events()).hasSize(1);
    }

    @Test
    void whatWasRegisteredBeforeSharesWereClaimedIsConfirmed() {
        Sematech.registered().by("tom", "ti").when(ASSIGN).events();
        assertThat(unconfirmed(Sematech.registered())).isEmpty();
    }
}
