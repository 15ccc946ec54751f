package io.consort.ipledger.pledge;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.THIRD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.usd;
import static io.consort.ipledger.valuation.ValuationExamples.APPRAISERS;
import static io.consort.ipledger.valuation.ValuationExamples.COST;
import static io.consort.ipledger.valuation.ValuationExamples.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.pledge.PledgeEvent.PledgeEnforced;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Enforcement;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.ReverseTransfer;
import io.consort.ipledger.title.TitleEvent.ShareEnforced;
import io.consort.ipledger.title.Titles;
import io.consort.ipledger.valuation.ConfirmValuation;
import io.consort.ipledger.valuation.ValuationId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A pledgee takes what it is owed, and a pledged share goes back with what it carries. */
class PartEnforcedTest {

    private static final OrganisationId BANK = new OrganisationId("firstbank");
    private static final OrganisationId FUND = new OrganisationId("fund");
    private static final PledgeId FIRST = new PledgeId("loan-1");
    private static final PledgeId SECOND = new PledgeId("loan-2");
    private static final Fraction QUARTER = Fraction.of(1, 4);
    private static final LocalDate Y1992 = LocalDate.parse("1992-01-01");
    private static final LocalDate Y1994 = LocalDate.parse("1994-01-01");
    private static final Assignment SALE = new Assignment(TI, INTEL, Fraction.of(1, 6), LocalDate.parse("1993-01-01"));

    @Test
    void onlyAsMuchGoesAsIsOwed() {
        var pledged = registered().done(place(FIRST, BANK, QUARTER));
        var after = pledged.when(enforce(FIRST, "100000.00", "400000.00"))
                .then(
                        new PledgeEnforced(
                                FIRST,
                                A1,
                                Y1994,
                                new Demand(usd("100000.00"), usd("400000.00"), null),
                                usd("400000.00")),
                        new ShareEnforced(
                                A1, new Enforcement(FIRST, TI, BANK, Fraction.of(1, 16), Y1994, Fraction.of(3, 16))));
        assertThat(share(after, TI)).isEqualTo(THIRD.minus(Fraction.of(1, 16)));
        assertThat(Encumbered.of(after.state()).over(A1).of(FIRST)).isEmpty();
        after.done(assign(new Assignment(TI, INTEL, share(after, TI), Y1994)));
    }

    @Test
    void nobodyIsOwedMoreThanIsSecuredNorLessThanNothing() {
        var pledged = registered().done(place(FIRST, BANK, QUARTER));
        pledged.when(enforce(FIRST, "500000.01", "900000.00")).thenRefused("demand-exceeds-claim");
        pledged.when(new EnforcePledge(
                        FIRST, Y1994, new Demand(Money.parse("EUR 1.00"), Money.parse("EUR 1.00"), null)))
                .thenRefused("demand-exceeds-claim");
        pledged.when(enforce(FIRST, "0.01", "900000000.00")).thenRefused("nothing-to-enforce");
        pledged.when(new EnforcePledge(FIRST, Y1994, new Demand(usd("1.00"), null, new ValuationId("V-1"))))
                .thenRefused("not-found");
        assertThatThrownBy(() -> new Demand(usd("1.00"), null, null)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Demand(usd("1.00"), usd("1.00"), new ValuationId("V-1")))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Demand(usd("0.00"), usd("1.00"), null)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Demand(usd("1.00"), Money.parse("EUR 1.00"), null))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void orAtAValuationThatMayBeReliedOn() {
        LocalDate day = LocalDate.parse("1993-06-01");
        var valued = registered().done(place(FIRST, BANK, QUARTER)).done(record(COST));
        EnforcePledge enforce = new EnforcePledge(FIRST, day, new Demand(usd("6300.00"), null, new ValuationId("V-1")));
        valued.when(enforce).thenRefused("valuation-not-confirmed");
        var confirmed = valued.by("vera", APPRAISERS.value()).done(new ConfirmValuation(A1, new ValuationId("V-1")));
        assertThat(Titles.of(confirmed.done(enforce).state()).require(A1).share(BANK, day))
                .as("126,000 is the whole, 31,500 what is pledged, and a fifth of it is owed")
                .isEqualTo(Fraction.of(1, 20));
        confirmed.when(new EnforcePledge(FIRST, Y1994, enforce.demand())).thenRefused("valuation-not-valid");
    }

    @Test
    void aPledgeOfLowerRankKeepsWhatIsNotTaken() {
        var both = registered().done(place(FIRST, BANK, THIRD)).done(place(SECOND, FUND, QUARTER));
        var after = both.done(enforce(FIRST, "100000.00", "400000.00"));
        assertThat(Encumbered.of(after.state())
                        .over(A1)
                        .of(SECOND)
                        .orElseThrow()
                        .shares())
                .isEqualTo(Map.of(TI, QUARTER));
        var reversed = after.done(new ReverseTransfer(A1, last(after), "It was paid.", null));
        assertThat(Encumbered.of(reversed.state()).over(A1))
                .isEqualTo(Encumbered.of(both.state()).over(A1));
        assertThat(Pledges.of(reversed.state())).isEqualTo(Pledges.of(both.state()));
    }

    @Property(tries = 100)
    void whatGoesIsNeverWorthMoreThanIsOwedAndAllOfItIsAccountedFor(
            @ForAll @IntRange(min = 1, max = 50_000_000) int owed,
            @ForAll @IntRange(min = 1, max = 200_000_000) int worth) {
        var pledged = registered().done(place(FIRST, BANK, QUARTER));
        Given<IpLedgerState, IpLedgerEvent> after;
        try {
            after = pledged.done(
                    new EnforcePledge(FIRST, Y1994, new Demand(usd(decimal(owed)), usd(decimal(worth)), null)));
        } catch (DomainException refused) {
            assertThat(refused.slug()).isEqualTo("nothing-to-enforce");
            return;
        }
        Fraction taken = share(after, BANK);
        assertThat(taken.plus(share(after, TI))).isEqualTo(THIRD);
        assertThat(taken).isLessThanOrEqualTo(QUARTER);
        if (taken.compareTo(QUARTER) < 0) {
            assertThat(taken.over(QUARTER).times(Fraction.of(worth, 1))).isLessThanOrEqualTo(Fraction.of(owed, 1));
        }
    }

    @Test
    void aPledgeGoesBackWithAShareThatIsTakenBack() {
        var placed = registered().done(place(FIRST, BANK, THIRD));
        var sold = placed.by("bea", "firstbank")
                .done(new ConsentToAssignment(FIRST, SALE))
                .done(assign(SALE));
        var back = sold.done(new ReverseTransfer(A1, last(sold), "It was never signed.", null));
        assertThat(share(back, TI)).isEqualTo(THIRD);
        assertThat(Encumbered.of(back.state()).over(A1).of(FIRST).orElseThrow().shares())
                .isEqualTo(Map.of(TI, THIRD));
        back.when(assign(SALE)).thenRefused("share-pledged");
    }

    @Test
    void anotherDateTakesThePledgeAlongAndAnotherAssigneeNeedsItsConsent() {
        var sold = registered()
                .done(place(FIRST, BANK, THIRD))
                .by("bea", "firstbank")
                .done(new ConsentToAssignment(FIRST, SALE))
                .done(assign(SALE));
        Assignment later = new Assignment(TI, INTEL, SALE.share(), Y1994);
        var dated = sold.done(new ReverseTransfer(A1, last(sold), "The deed bears another date.", later));
        assertThat(Encumbered.of(dated.state()).over(A1).of(FIRST).orElseThrow().shares())
                .isEqualTo(Map.of(TI, Fraction.of(1, 6), INTEL, Fraction.of(1, 6)));
        sold.when(new ReverseTransfer(
                        A1, last(sold), "To another.", new Assignment(TI, FUND, SALE.share(), SALE.effective())))
                .thenRefused("share-pledged");
    }

    @Test
    void whatItsReceiverPledgedIsReleasedFirst() {
        var sold = registered().done(assign(SALE));
        long entry = last(sold);
        var pledged = sold.done(
                new PlacePledge(FIRST, new PledgeTerms(A1, INTEL, BANK, Fraction.of(1, 12), usd("500000.00"), Y1994)));
        ReverseTransfer reverse = new ReverseTransfer(A1, entry, "It was never signed.", null);
        pledged.when(reverse).thenRefused("share-pledged");
        pledged.done(new ReleasePledge(FIRST, Map.of(), null)).done(reverse);
    }

    @Test
    void anEnforcementOfBeforeTheDemandWasAskedReadsAndIsReversed() {
        var placed = registered().done(place(FIRST, BANK, QUARTER));
        var before = placed.done((_, _) -> List.of(
                new PledgeEnforced(FIRST, A1, Y1994, null, null),
                new ShareEnforced(A1, new Enforcement(FIRST, TI, BANK, QUARTER, Y1994, null))));
        var reversed = before.done(new ReverseTransfer(A1, last(before), "It was paid.", null));
        assertThat(Encumbered.of(reversed.state()).over(A1))
                .isEqualTo(Encumbered.of(placed.state()).over(A1));
    }

    private static String decimal(int cents) {
        return "%d.%02d".formatted(cents / 100, cents % 100);
    }

    private static long last(Given<IpLedgerState, IpLedgerEvent> given) {
        return Titles.of(given.state()).require(A1).chain().getLast().seq();
    }

    private static Fraction share(Given<IpLedgerState, IpLedgerEvent> given, OrganisationId holder) {
        return Titles.of(given.state()).require(A1).share(holder, Y1994);
    }

    private static EnforcePledge enforce(PledgeId pledge, String owed, String price) {
        return new EnforcePledge(pledge, Y1994, new Demand(usd(owed), usd(price), null));
    }

    private static PlacePledge place(PledgeId pledge, OrganisationId pledgee, Fraction share) {
        return new PlacePledge(pledge, new PledgeTerms(A1, TI, pledgee, share, usd("500000.00"), Y1992));
    }

    private static Command<IpLedgerState, IpLedgerEvent> assign(Assignment assignment) {
        return By.resolution(new AssignShare(A1, assignment));
    }
}
