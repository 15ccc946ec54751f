package io.consort.consortium.membership;

import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.acceded;
import static io.consort.consortium.Histories.invited;
import static io.consort.consortium.Histories.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.dues.InvoiceEvent.DuesInvoiced;
import io.consort.consortium.dues.InvoiceEvent.InvoiceBooked;
import io.consort.consortium.membership.MembershipEvent.HearingOffered;
import io.consort.consortium.membership.MembershipEvent.MemberSuspended;
import io.consort.consortium.membership.MembershipEvent.NoticeGiven;
import io.consort.consortium.membership.MembershipEvent.SuspensionLifted;
import io.consort.kernel.identity.OrganisationId;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisciplineTest {

    private static final OrganisationId IBM = organisation("ibm");
    private static final LocalDate TODAY = LocalDate.parse("2026-01-01");

    private static Given<ConsortiumState, ConsortiumEvent> member() {
        return Lapsing.founded(null)
                .happened(invited("ibm", FULL), acceded("ibm", FULL, "2020-01-01"))
                .by("olga", "sematech-office");
    }

    @Test
    void whoIsSuspendedReadsOnAndHasNoVoteUntilItIsOver() {
        var suspended = member().when(suspend("2026-02-01", "2026-03-01"))
                .then(new MemberSuspended(IBM, 1, "It does not deliver", day("2026-02-01"), day("2026-03-01"), null));
        assertThat(standing(suspended, "2026-01-31")).isEqualTo(Standing.MEMBER);
        assertThat(standing(suspended, "2026-02-01")).isEqualTo(Standing.SUSPENDED);
        assertThat(bar(suspended, "2026-02-28")).contains(VoteBar.SUSPENDED);
        assertThat(bar(suspended, "2026-03-01")).isEmpty();
        suspended.when(suspend("2026-02-28", null)).thenRefused("suspended-already");
        suspended.when(suspend("2026-01-15", null)).thenRefused("suspended-already");
        suspended.done(suspend("2026-03-01", null));
        member().when(suspend("2025-12-31", null)).thenRefused("in-the-past");
        member().when(new Suspend(organisation("ti"), "Any", TODAY, null, null)).thenRefused("not-a-member");
    }

    @Test
    void aSuspensionIsLifted() {
        var lifted = member().done(suspend("2026-01-01", null))
                .on("2026-02-01")
                .when(new LiftSuspension(IBM, day("2026-02-10"), "It delivers", null))
                .then(new SuspensionLifted(IBM, day("2026-02-10"), "It delivers", null));
        assertThat(bar(lifted, "2026-02-09")).contains(VoteBar.SUSPENDED);
        assertThat(bar(lifted, "2026-02-10")).isEmpty();
        lifted.when(new LiftSuspension(IBM, day("2026-02-11"), "Again", null)).thenRefused("not-suspended");
        lifted.when(new LiftSuspension(IBM, day("2026-01-31"), "Late", null)).thenRefused("in-the-past");
    }

    @Test
    void aSuspensionThatWasLiftedBeforeItBeganIsNone() {
        var lifted = member().done(suspend("2026-06-01", null))
                .done(new LiftSuspension(IBM, day("2026-01-01"), "It delivers", null));
        assertThat(bar(lifted, "2026-06-01")).isEmpty();
        var again = lifted.done(suspend("2026-02-01", null));
        assertThat(bar(again, "2026-06-01")).contains(VoteBar.SUSPENDED);
    }

    @Test
    void whoIsExpelledIsAMemberUntilItTakesEffect() {
        var expelled = heard().done(new Expel(IBM, ExpulsionGround.BREACH, "It leaks", day("2026-02-01"), null));
        assertThat(standing(expelled, "2026-01-31")).isEqualTo(Standing.MEMBER);
        assertThat(standing(expelled, "2026-02-01")).isEqualTo(Standing.FORMER);
        expelled.when(new Expel(IBM, ExpulsionGround.BREACH, "Again", day("2026-03-01"), null))
                .thenRefused("expelled-already");
        expelled.on("2026-02-01")
                .by("ida", "ibm")
                .when(Letters.notice(day("2026-01-31"), day("2027-01-31")))
                .thenRefused("not-a-member");
    }

    @Test
    void forDefaultAMemberIsExpelledOnceTheTimeToMakeUpForItIsOver() {
        var owes = member().happened(
                        new DuesInvoiced(
                                IBM,
                                2026,
                                Money.parse("USD 500.00"),
                                TODAY,
                                day("2026-01-31"),
                                day("2026-02-11"),
                                day("2026-03-03")),
                        new InvoiceBooked(IBM, 2026));
        Expel expel = new Expel(IBM, ExpulsionGround.DEFAULT, "Dues of 2026", day("2026-03-10"), null);
        owes.on("2026-02-10").when(expel).thenRefused("not-in-default");
        owes.on("2026-03-02").when(expel).thenRefused("still-curable");
        owes.on("2026-03-03").done(expel);
    }

    @Test
    void nobodyIsExpelledForABreachWithoutHavingBeenHeardOrHavingLetTheTimePass() {
        Expel expel = new Expel(IBM, ExpulsionGround.BREACH, "It leaks", day("2026-03-10"), null);
        member().when(expel).thenRefused("not-heard");
        member().by("ida", "ibm")
                .done(new BeHeard("Of something else"))
                .by("olga", "sematech-office")
                .when(expel)
                .thenRefused("not-heard");
        member().when(new OfferHearing(IBM, "It leaks", day("2026-01-14"))).thenRefused("hearing-too-short");
        member().when(new OfferHearing(organisation("ti"), "It leaks", day("2026-02-01")))
                .thenRefused("not-a-member");
        var offered = member().when(new OfferHearing(IBM, " It leaks ", day("2026-01-15")))
                .then(new HearingOffered(IBM, 1, "It leaks", day("2026-01-15")));
        offered.on("2026-01-14").when(expel).thenRefused("not-heard");
        offered.on("2026-01-15").done(expel);
        heard().done(expel);
    }

    @Test
    void aHearingBelongsToTheMembershipInWhichItWasOffered() {
        heard().on("2026-01-02")
                .happened(
                        new NoticeGiven(IBM, 1, day("2024-01-01"), TODAY),
                        invited("ibm", FULL),
                        acceded("ibm", FULL, "2026-01-01"))
                .when(new Expel(IBM, ExpulsionGround.BREACH, "It leaks", day("2026-01-10"), null))
                .thenRefused("not-heard");
    }

    private static Given<ConsortiumState, ConsortiumEvent> heard() {
        return member().done(new OfferHearing(IBM, "It leaks", day("2026-01-15")))
                .by("ida", "ibm")
                .done(new BeHeard("It does not"))
                .by("olga", "sematech-office");
    }

    @Test
    void aMemberIsHeard() {
        var heard = member().by("ida", "ibm").done(new BeHeard(" We delivered on 3 May. "));
        assertThat(Members.of(heard.state()).find(IBM).orElseThrow().statements())
                .extracting(Statement::text)
                .containsExactly("We delivered on 3 May.");
        member().by("tim", "ti").when(new BeHeard("We too")).thenRefused("not-a-member");
    }

    private static Suspend suspend(String from, @Nullable String until) {
        return new Suspend(IBM, "It does not deliver", day(from), until == null ? null : day(until), null);
    }

    private static Optional<VoteBar> bar(Given<ConsortiumState, ConsortiumEvent> given, String on) {
        return VoteBar.of(given.state(), IBM, day(on));
    }

    private static Standing standing(Given<ConsortiumState, ConsortiumEvent> given, String on) {
        return Standing.of(given.state(), IBM, day(on));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
