package io.consort.ipledger.pledge;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.CREATED;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.THIRD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.UTEXAS;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.thirds;
import static io.consort.ipledger.Sematech.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.pledge.PledgeEvent.PledgeCancelled;
import io.consort.ipledger.pledge.PledgeEvent.PledgeConsented;
import io.consort.ipledger.pledge.PledgeEvent.PledgeCurtailed;
import io.consort.ipledger.pledge.PledgeEvent.PledgeEnforced;
import io.consort.ipledger.pledge.PledgeEvent.PledgeFollowed;
import io.consort.ipledger.pledge.PledgeEvent.PledgePlaced;
import io.consort.ipledger.pledge.PledgeEvent.PledgeReleased;
import io.consort.ipledger.succession.SucceedOrganisation;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Enforcement;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.ReverseTransfer;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.TitleEvent.ShareAssigned;
import io.consort.ipledger.title.TitleEvent.ShareEnforced;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PledgeTest {

    private static final OrganisationId BANK = new OrganisationId("firstbank");
    private static final OrganisationId FUND = new OrganisationId("fund");
    private static final PledgeId FIRST = new PledgeId("loan-1");
    private static final PledgeId SECOND = new PledgeId("loan-2");
    private static final Fraction SIXTH = Fraction.of(1, 6);
    private static final LocalDate Y1992 = LocalDate.parse("1992-01-01");
    private static final LocalDate Y1993 = LocalDate.parse("1993-01-01");
    private static final LocalDate Y1994 = LocalDate.parse("1994-01-01");
    private static final Money AMOUNT = usd("500000.00");
    private static final PlacePledge PLACE = place(FIRST, BANK, "1/4", Y1992);
    private static final Assignment TO_INTEL = new Assignment(TI, INTEL, SIXTH, Y1993);

    @Test
    void whatIsPledgedStaysWithoutThePledgeesConsent() {
        var pledged = registered().when(PLACE).then(new PledgePlaced(FIRST, PLACE.terms()));
        DomainException refusal = pledged.when(assign(TO_INTEL)).thenRefused("share-pledged");
        assertThat(refusal.detail())
                .isEqualTo("Of the share that would go from ti to intel, 1/12 is pledged to firstbank by loan-1, and"
                        + " firstbank has not consented to this assignment.");
        assertThat(pledged.when(assign(new Assignment(TI, INTEL, Fraction.of(1, 12), Y1993)))
                        .events())
                .as("what is not pledged is free")
                .hasSize(1);
        assertThat(pledged.when(assign(new Assignment(IBM, INTEL, THIRD, Y1993)))
                        .events())
                .as("others are free")
                .hasSize(1);
    }

    @Test
    void anAssignmentFromBeforeThePledgeTakesNothingFromIt() {
        var pledged = registered().done(PLACE);
        pledged.when(assign(new Assignment(TI, INTEL, SIXTH, CREATED))).thenRefused("share-pledged");
        assertThat(pledged.when(assign(new Assignment(TI, INTEL, Fraction.of(1, 12), CREATED)))
                        .events())
                .hasSize(1);
    }

    @Test
    void withConsentAShareMovesAndThePledgeGoesAlong() {
        var consented = registered()
                .done(PLACE)
                .by("bea", "firstbank")
                .when(new ConsentToAssignment(FIRST, TO_INTEL))
                .then(new PledgeConsented(FIRST, A1, TO_INTEL));
        var after = consented
                .when(assign(TO_INTEL))
                .then(
                        new ShareAssigned(A1, TO_INTEL),
                        new PledgeFollowed(A1, FIRST, TO_INTEL, Fraction.of(1, 12), Y1993));

        assertThat(shares(after, FIRST)).isEqualTo(Map.of(TI, SIXTH, INTEL, Fraction.of(1, 12)));
        after.when(assign(new Assignment(INTEL, IBM, SIXTH, Y1994))).thenRefused("share-pledged");
        assertThat(after.when(assign(new Assignment(INTEL, IBM, Fraction.of(1, 12), Y1994)))
                        .events())
                .hasSize(1);
        after.when(assign(TO_INTEL)).thenRefused("share-pledged");
        consented
                .when(assign(new Assignment(TI, INTEL, SIXTH, Y1994)))
                .thenRefused("share-pledged")
                .detail();
    }

    @Test
    void nobodyConsentsInThePledgeesPlace() {
        var pledged = registered().done(PLACE);
        ConsentToAssignment consent = new ConsentToAssignment(FIRST, TO_INTEL);
        assertThat(pledged.by("tom", "ti")
                        .when(consent)
                        .thenRefused("not-the-pledgee")
                        .kind())
                .isEqualTo(Kind.FORBIDDEN);
        var bank = pledged.by("bea", "firstbank");
        bank.when(new ConsentToAssignment(FIRST, new Assignment(IBM, INTEL, SIXTH, Y1993)))
                .thenRefused("nothing-pledged");
        bank.when(new ConsentToAssignment(FIRST, new Assignment(TI, BANK, SIXTH, Y1993)))
                .thenRefused("pledgee-is-assignee");
        bank.done(consent).when(consent).thenRefused("consent-given");
        bank.when(new ConsentToAssignment(SECOND, TO_INTEL)).thenRefused("not-found");
    }

    @Test
    void onlyWhatIsHeldAndKeptIsPledged() {
        DomainException refusal = registered()
                .by("tom", "ti")
                .done(assign(new Assignment(TI, INTEL, SIXTH, Y1994)))
                .when(PLACE)
                .thenRefused("pledge-exceeds-holding");
        assertThat(refusal.detail())
                .isEqualTo("ti holds no more than 1/6 of A-1 from 1992-01-01 on, and so cannot pledge 1/4.");
        registered().when(place(FIRST, BANK, "1/3", CREATED.minusDays(1))).thenRefused("pledge-exceeds-holding");
        registered().when(place(FIRST, BANK, "1/1000000000000000000", Y1992)).thenRefused("share-too-fine");
        assertThatThrownBy(() -> new PledgeTerms(A1, TI, TI, SIXTH, AMOUNT, Y1992))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new PledgeTerms(A1, TI, BANK, Fraction.ZERO, AMOUNT, Y1992))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new PledgeTerms(A1, TI, BANK, SIXTH, usd("0.00"), Y1992))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void anIdIsUsedOnce() {
        registered().done(PLACE).when(PLACE).thenRefused("pledge-exists");
    }

    @Test
    void pledgesAreRankedByTheirPlaceInTheLedger() {
        var ranked = ranked();
        assertThat(rank(ranked, FIRST)).isEqualTo(1);
        assertThat(rank(ranked, SECOND)).isEqualTo(2);
        assertThat(rank(ranked.done(new ReleasePledge(FIRST, Map.of(), null)), SECOND))
                .isEqualTo(1);
    }

    @Test
    void enforcementMovesTitleByRank() {
        var ranked = ranked();
        DomainException refusal =
                ranked.when(PledgeExamples.enforce(SECOND, Y1994)).thenRefused("senior-pledge");
        assertThat(refusal.detail())
                .isEqualTo("The pledge loan-1 of firstbank comes before loan-2 and is over the same share of ti: it is"
                        + " enforced or released first.");
        var after = ranked.when(PledgeExamples.enforce(FIRST, Y1994))
                .then(
                        new PledgeEnforced(FIRST, A1, Y1994, new Demand(usd("1.00"), usd("1.00"), null), usd("1.00")),
                        new ShareEnforced(A1, new Enforcement(FIRST, TI, BANK, Fraction.of(1, 4), Y1994, null)),
                        new PledgeCurtailed(SECOND, A1, FIRST, OrderedMap.singleton(TI, Fraction.of(1, 12))));

        Title title = Titles.of(after.state()).require(A1);
        assertThat(title.on(Y1994))
                .isEqualTo(Map.of(IBM, THIRD, TI, Fraction.of(1, 12), UTEXAS, THIRD, BANK, Fraction.of(1, 4)));
        assertThat(title.on(Y1994.minusDays(1))).isEqualTo(thirds(IBM, TI, UTEXAS));
        assertThat(rank(after, SECOND)).isEqualTo(1);
        assertThat(status(after, FIRST)).isEqualTo(PledgeStatus.ENFORCED);
        after.when(PledgeExamples.enforce(FIRST, Y1994)).thenRefused("pledge-ended");
    }

    @Test
    void aPledgeOfLowerRankMayLoseAll() {
        var after = registered()
                .done(place(FIRST, BANK, "1/3", Y1992))
                .done(place(SECOND, FUND, "1/6", Y1992))
                .done(PledgeExamples.enforce(FIRST, Y1994));
        assertThat(status(after, SECOND)).isEqualTo(PledgeStatus.LOST);
        after.when(PledgeExamples.enforce(SECOND, Y1994)).thenRefused("pledge-ended");
    }

    @Test
    void aPledgeOfLowerRankIsEnforcedWhereThereIsEnoughForBoth() {
        var both = registered().done(place(FIRST, BANK, "1/6", Y1992)).done(place(SECOND, FUND, "1/6", Y1992));
        assertThat(both.when(PledgeExamples.enforce(SECOND, Y1994)).events()).hasSize(2);
    }

    @Test
    void isNotEnforcedBeforeItBegins() {
        registered()
                .done(PLACE)
                .when(PledgeExamples.enforce(FIRST, Y1992.minusDays(1)))
                .thenRefused("enforced-before-pledged");
    }

    @Test
    void isReleasedInPartOrInWhole() {
        var pledged = registered().done(PLACE);
        var part = pledged.when(new ReleasePledge(FIRST, Map.of(TI, Fraction.of(1, 12)), usd("250000.00")))
                .then(new PledgeReleased(FIRST, A1, OrderedMap.singleton(TI, SIXTH), usd("250000.00")));
        assertThat(part.when(assign(TO_INTEL)).events()).hasSize(1);
        assertThat(Pledges.of(part.state()).require(FIRST).secured()).isEqualTo(usd("250000.00"));
        var amountOnly = pledged.done(new ReleasePledge(FIRST, Map.of(), usd("1.00")));
        amountOnly.when(assign(TO_INTEL)).thenRefused("share-pledged");

        var whole = part.when(new ReleasePledge(FIRST, Map.of(), null))
                .then(new PledgeReleased(FIRST, A1, OrderedMap.empty(), usd("0.00")));
        assertThat(whole.when(assign(new Assignment(TI, INTEL, THIRD, Y1993))).events())
                .hasSize(1);
        assertThat(status(whole, FIRST)).isEqualTo(PledgeStatus.RELEASED);
        assertThat(status(pledged.done(new ReleasePledge(FIRST, Map.of(TI, Fraction.of(1, 4)), null)), FIRST))
                .isEqualTo(PledgeStatus.RELEASED);
    }

    @Test
    void aReleaseOnlyLessens() {
        var pledged = registered().done(PLACE);
        pledged.when(new ReleasePledge(FIRST, Map.of(TI, THIRD), null)).thenRefused("release-exceeds-pledge");
        pledged.when(new ReleasePledge(FIRST, Map.of(IBM, SIXTH), null)).thenRefused("release-exceeds-pledge");
        pledged.when(new ReleasePledge(FIRST, Map.of(), AMOUNT)).thenRefused("release-adds");
        pledged.when(new ReleasePledge(FIRST, Map.of(), Money.parse("EUR 1.00")))
                .thenRefused("release-adds");
        assertThatThrownBy(() -> new ReleasePledge(FIRST, Map.of(), usd("0.00")))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new ReleasePledge(FIRST, Map.of(TI, Fraction.ZERO), null))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void aCancelledPledgeBindsNothing() {
        var cancelled = registered().done(PLACE).when(new CancelPledge(FIRST)).then(new PledgeCancelled(FIRST, A1));
        assertThat(cancelled.when(assign(TO_INTEL)).events()).hasSize(1);
        assertThat(cancelled
                        .when(new CancelPledge(FIRST))
                        .thenRefused("pledge-ended")
                        .detail())
                .isEqualTo("The pledge loan-1 has ended: it is cancelled.");
        registered()
                .done(PLACE)
                .done(PledgeExamples.enforce(FIRST, Y1994))
                .when(new CancelPledge(FIRST))
                .thenRefused("pledge-ended");
    }

    @Test
    void whatIsCancelledBeforeItArrivesIsRefusedWhenItDoes() {
        var cancelled = registered().when(new CancelPledge(FIRST)).then(new PledgeCancelled(FIRST, null));
        cancelled.when(PLACE).thenRefused("pledge-ended");
        cancelled.when(new CancelPledge(FIRST)).thenRefused("pledge-ended");
    }

    @Test
    void asuccessorTakesThePledgeOn() {
        SucceedOrganisation succeed = new SucceedOrganisation(TI, INTEL, Y1993);
        var after = registered().done(PLACE).done(succeed);
        assertThat(shares(after, FIRST)).isEqualTo(Map.of(INTEL, Fraction.of(1, 4)));
    }

    @Test
    void aCorrectionTakesNothingThatIsPledged() {
        var pledged = registered()
                .by("tom", "ti")
                .done(assign(TO_INTEL))
                .done(new PlacePledge(FIRST, new PledgeTerms(A1, INTEL, BANK, SIXTH, AMOUNT, Y1994)));
        ReverseTransfer reverse = new ReverseTransfer(A1, 2, "It was never signed.", null);
        assertThat(pledged.when(reverse).thenRefused("share-pledged").detail())
                .isEqualTo("After the correction intel would have less than the 1/6 that is pledged to firstbank by"
                        + " loan-1. The pledge is released first.");
        assertThat(pledged.done(new ReleasePledge(FIRST, Map.of(), null))
                        .when(reverse)
                        .events())
                .hasSize(1);
    }

    private static Given<IpLedgerState, IpLedgerEvent> ranked() {
        return registered().done(PLACE).done(place(SECOND, FUND, "1/4", Y1992));
    }

    private static int rank(Given<IpLedgerState, IpLedgerEvent> given, PledgeId pledge) {
        var encumbrances = Encumbered.of(given.state()).over(A1);
        return encumbrances.rank(encumbrances.of(pledge).orElseThrow());
    }

    private static PledgeStatus status(Given<IpLedgerState, IpLedgerEvent> given, PledgeId pledge) {
        return Pledges.of(given.state()).require(pledge).status();
    }

    private static Map<OrganisationId, Fraction> shares(Given<IpLedgerState, IpLedgerEvent> given, PledgeId pledge) {
        return Encumbered.of(given.state())
                .over(A1)
                .of(pledge)
                .map(Encumbrance::shares)
                .orElseThrow();
    }

    private static PlacePledge place(PledgeId id, OrganisationId pledgee, String share, LocalDate from) {
        return new PlacePledge(id, new PledgeTerms(A1, TI, pledgee, Fraction.parse(share), AMOUNT, from));
    }

    private static Command<IpLedgerState, IpLedgerEvent> assign(Assignment assignment) {
        return By.resolution(new AssignShare(A1, assignment));
    }
}
