package io.consort.ipledger.pledge;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.THIRD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.UTEXAS;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.thirds;
import static io.consort.ipledger.Sematech.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.pledge.PledgeEvent.PledgeRestored;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Enforcement;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.ReverseTransfer;
import io.consort.ipledger.title.TitleEvent.TransferReversed;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of pledges when an enforcement turns out to have been wrong. */
class RestoredPledgeTest {

    private static final OrganisationId BANK = new OrganisationId("firstbank");
    private static final OrganisationId FUND = new OrganisationId("fund");
    private static final PledgeId FIRST = new PledgeId("loan-1");
    private static final PledgeId SECOND = new PledgeId("loan-2");
    private static final PledgeId THIRD_LOAN = new PledgeId("loan-3");
    private static final Fraction SIXTH = Fraction.of(1, 6);
    private static final Fraction QUARTER = Fraction.of(1, 4);
    private static final LocalDate Y1992 = LocalDate.parse("1992-01-01");
    private static final LocalDate Y1994 = LocalDate.parse("1994-01-01");
    private static final EnforcePledge ENFORCE = PledgeExamples.enforce(FIRST, Y1994);

    @Test
    void thePledgeComesBackWithItsClaimItsShareAndItsRank() {
        var placed = registered().done(place(FIRST, BANK, QUARTER)).done(place(SECOND, FUND, QUARTER));
        var events = placed.done(ENFORCE).when(reversal(placed.done(ENFORCE))).events();
        assertThat(events.getFirst()).isInstanceOf(TransferReversed.class);
        assertThat(events.subList(1, events.size()))
                .isEqualTo(List.of(
                        new PledgeRestored(A1, SECOND, FIRST, TI, SIXTH, Y1992),
                        new PledgeRestored(A1, FIRST, FIRST, TI, QUARTER, Y1992)));

        var after = reversed(placed.done(ENFORCE));
        assertThat(encumbrances(after)).isEqualTo(encumbrances(placed));
        assertThat(Pledges.of(after.state())).isEqualTo(Pledges.of(placed.state()));
        assertThat(Titles.of(after.state()).require(A1).on(Y1994)).isEqualTo(thirds(IBM, TI, UTEXAS));
        assertThat(Pledges.of(after.state()).require(FIRST).secured()).isEqualTo(usd("500000.00"));
        after.when(assign(TI, INTEL, SIXTH)).thenRefused("share-pledged");
        after.when(PledgeExamples.enforce(SECOND, Y1994)).thenRefused("senior-pledge");
        assertThat(after.when(ENFORCE).events()).hasSize(3);
    }

    @Test
    void whatLostAllComesBackBetweenThoseOfBefore() {
        var placed = registered()
                .done(place(FIRST, BANK, THIRD))
                .done(place(SECOND, FUND, SIXTH))
                .done(place(THIRD_LOAN, BANK, SIXTH));
        var enforced = placed.done(ENFORCE);
        assertThat(status(enforced, SECOND)).isEqualTo(PledgeStatus.LOST);
        var after = reversed(enforced);
        assertThat(status(after, SECOND)).isEqualTo(PledgeStatus.PLACED);
        assertThat(encumbrances(after)).isEqualTo(encumbrances(placed));
    }

    @Test
    void oneThatWasPlacedSinceStaysBehindIt() {
        var after = reversed(
                registered().done(place(FIRST, BANK, SIXTH)).done(ENFORCE).done(place(SECOND, FUND, SIXTH)));
        assertThat(encumbrances(after).byRank()).extracting(Encumbrance::pledge).containsExactly(FIRST, SECOND);
    }

    @Test
    void whatWasReleasedSinceDoesNotComeBack() {
        var enforced = registered()
                .done(place(FIRST, BANK, QUARTER))
                .done(place(SECOND, FUND, QUARTER))
                .done(ENFORCE);
        var after = reversed(enforced.done(new ReleasePledge(SECOND, Map.of(), null)));
        assertThat(encumbrances(after).byRank()).extracting(Encumbrance::pledge).containsExactly(FIRST);
        assertThat(status(after, SECOND)).isEqualTo(PledgeStatus.RELEASED);
    }

    @Test
    void whatWasEnforcedSinceIsReversedFirst() {
        var placed = registered().done(place(FIRST, BANK, QUARTER)).done(place(SECOND, FUND, QUARTER));
        var first = placed.done(ENFORCE);
        var both = first.done(PledgeExamples.enforce(SECOND, Y1994));
        assertThat(both.when(reverse(enforcementOf(both, FIRST)))
                        .thenRefused("pledge-not-restorable")
                        .detail())
                .isEqualTo(
                        "The pledge loan-2, of which a part was lost to loan-1, was ended by the enforcement of loan-2:"
                                + " that is reversed first.");
        var second = both.done(reverse(enforcementOf(both, SECOND)));
        assertThat(encumbrances(second)).isEqualTo(encumbrances(first));
        var after = second.done(reverse(enforcementOf(second, FIRST)));
        assertThat(encumbrances(after)).isEqualTo(encumbrances(placed));
    }

    @Test
    void ofSeveralHoldersEachPartComesBackByItself() {
        Assignment half = new Assignment(TI, INTEL, SIXTH, LocalDate.parse("1993-01-01"));
        var placed = registered()
                .done(place(FIRST, BANK, THIRD))
                .by("bea", "firstbank")
                .done(new ConsentToAssignment(FIRST, half))
                .done(By.resolution(new AssignShare(A1, half)));
        var enforced = placed.done(ENFORCE);
        List<Long> entries = Titles.of(enforced.state()).require(A1).chain().stream()
                .filter(entry -> entry.transfer() instanceof Enforcement)
                .map(entry -> entry.seq())
                .toList();
        assertThat(entries).hasSize(2);
        var part = enforced.done(reverse(entries.getFirst()));
        assertThat(encumbrances(part).of(FIRST).orElseThrow().shares()).isEqualTo(Map.of(INTEL, SIXTH));
        var again = part.done(ENFORCE);
        assertThat(encumbrances(again).of(FIRST)).isEmpty();
        var whole = part.done(reverse(entries.getLast()));
        assertThat(encumbrances(whole)).isEqualTo(encumbrances(placed));
        var later = again.done(reverse(entries.getLast()))
                .done(reverse(Titles.of(again.state()).require(A1).chain().stream()
                        .filter(entry -> entry.transfer() instanceof Enforcement)
                        .toList()
                        .getLast()
                        .seq()));
        assertThat(encumbrances(later)).isEqualTo(encumbrances(placed));
    }

    @Test
    void whatLostAllComesBackEvenAfterAnotherPartWasEnforcedAgain() {
        Assignment half = new Assignment(TI, INTEL, SIXTH, LocalDate.parse("1993-01-01"));
        var placed = registered()
                .done(place(FIRST, BANK, THIRD))
                .by("bea", "firstbank")
                .done(new ConsentToAssignment(FIRST, half))
                .done(By.resolution(new AssignShare(A1, half)))
                .done(new PlacePledge(
                        SECOND, new PledgeTerms(A1, INTEL, FUND, SIXTH, usd("1.00"), LocalDate.parse("1993-01-01"))));
        var enforced = placed.done(ENFORCE);
        long ofIntel = enforcementOf(enforced, FIRST);
        var again = enforced.done(reverse(ofIntel + 1)).done(ENFORCE);
        assertThat(status(again, SECOND)).isEqualTo(PledgeStatus.LOST);
        var after = again.done(reverse(ofIntel));
        assertThat(encumbrances(after).byRank()).extracting(Encumbrance::pledge).containsExactly(FIRST, SECOND);
        assertThat(encumbrances(after).of(SECOND).orElseThrow().shares()).isEqualTo(Map.of(INTEL, SIXTH));
    }

    @Test
    void whatThePledgeeHasGivenOnDoesNotComeBack() {
        var given = registered()
                .done(place(FIRST, BANK, SIXTH))
                .done(ENFORCE)
                .done(assign(BANK, INTEL, Fraction.of(1, 12)));
        given.when(reversal(given)).thenRefused("correction-overdraws");
    }

    @Test
    void whatIsRecordedInsteadTakesNothingFromThePledge() {
        var enforced = registered().done(place(FIRST, BANK, SIXTH)).done(ENFORCE);
        ReverseTransfer smaller = new ReverseTransfer(
                A1, enforcementOf(enforced, FIRST), "Less was due.", new Assignment(TI, BANK, QUARTER, Y1994));
        enforced.when(smaller).thenRefused("share-pledged");
    }

    private static ReverseTransfer reversal(Given<IpLedgerState, IpLedgerEvent> given) {
        return reverse(enforcementOf(given, FIRST));
    }

    private static ReverseTransfer reverse(long entry) {
        return new ReverseTransfer(A1, entry, "It was paid in time.", null);
    }

    private static Given<IpLedgerState, IpLedgerEvent> reversed(Given<IpLedgerState, IpLedgerEvent> given) {
        return given.done(reversal(given));
    }

    private static long enforcementOf(Given<IpLedgerState, IpLedgerEvent> given, PledgeId pledge) {
        return Titles.of(given.state()).require(A1).chain().stream()
                .filter(entry -> entry.transfer() instanceof Enforcement enforcement
                        && enforcement.pledge().equals(pledge))
                .findFirst()
                .orElseThrow()
                .seq();
    }

    private static Encumbrances encumbrances(Given<IpLedgerState, IpLedgerEvent> given) {
        return Encumbered.of(given.state()).over(A1);
    }

    private static PledgeStatus status(Given<IpLedgerState, IpLedgerEvent> given, PledgeId pledge) {
        return Pledges.of(given.state()).require(pledge).status();
    }

    private static Command<IpLedgerState, IpLedgerEvent> assign(
            OrganisationId from, OrganisationId to, Fraction share) {
        return By.resolution(new AssignShare(A1, new Assignment(from, to, share, LocalDate.parse("1995-01-01"))));
    }

    private static PlacePledge place(PledgeId id, OrganisationId pledgee, Fraction share) {
        return new PlacePledge(id, new PledgeTerms(A1, TI, pledgee, share, usd("500000.00"), Y1992));
    }
}
