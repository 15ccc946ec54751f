package io.consort.consortium.membership;

import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.acceded;
import static io.consort.consortium.Histories.invited;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.membership.Lapsing.founded;
import static io.consort.consortium.membership.Lapsing.terms;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.CharterEvent.CharterAmended;
import io.consort.consortium.membership.MembershipEvent.HearingOffered;
import io.consort.consortium.membership.MembershipEvent.InvitationDeclined;
import io.consort.consortium.membership.MembershipEvent.InvitationLapsed;
import io.consort.consortium.membership.MembershipEvent.InvitationWithdrawn;
import io.consort.consortium.membership.MembershipEvent.MembershipLapsed;
import io.consort.consortium.membership.MembershipEvent.MembershipRenewed;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.pcollections.TreePVector;

/** Memberships that last for a term of twelve months with thirty days of grace, by the charter. */
class TermsTest {

    private static final OrganisationId IBM = organisation("ibm");

    private static Given<ConsortiumState, ConsortiumEvent> member() {
        return founded(terms())
                .happened(invited("ibm", FULL), acceded("ibm", FULL, "2026-01-01"))
                .by("ida", "ibm");
    }

    @Example
    void aMemberThatDoesNotRenewLosesItsVoteThenItsMembership() {
        Given<ConsortiumState, ConsortiumEvent> member = member();
        assertThat(bar(member, "2026-12-31")).isEmpty();
        assertThat(bar(member, "2027-01-01")).contains(VoteBar.NOT_RENEWED);
        assertThat(bar(member, "2027-01-30")).contains(VoteBar.NOT_RENEWED);
        assertThat(bar(member, "2027-01-31")).contains(VoteBar.NOT_A_MEMBER);
        assertThat(Standing.of(member.state(), IBM, day("2027-01-30"))).isEqualTo(Standing.MEMBER);
        assertThat(Standing.of(member.state(), IBM, day("2027-01-31"))).isEqualTo(Standing.FORMER);
        member.on("2027-01-30").when(new LapseMembership(IBM)).thenRefused("not-due");
        member.on("2027-02-05")
                .when(new LapseMembership(IBM))
                .then(new MembershipLapsed(IBM, day("2027-01-31")))
                .when(new LapseMembership(IBM))
                .thenRefused("not-due");
    }

    @Example
    void aMemberRenewsOncePerTermUntilTheGraceIsOver() {
        var renewed = member().on("2027-01-30")
                .when(new Renew(1))
                .then(new MembershipRenewed(IBM, 1, day("2028-01-01"), day("2028-01-31")));
        assertThat(bar(renewed, "2027-01-30")).isEmpty();
        assertThat(bar(renewed, "2028-01-01")).contains(VoteBar.NOT_RENEWED);
        renewed.done(new Renew(1)).when(new Renew(1)).thenRefused("renewed-already");
        renewed.when(new Renew(2)).thenRefused("charter-changed");
        member().on("2027-01-31").when(new Renew(1)).thenRefused("not-a-member");
        member().by("tim", "ti").when(new Renew(1)).thenRefused("not-a-member");
        member().done(Letters.notice(day("2026-01-01"), day("2027-01-01")))
                .when(new Renew(1))
                .thenRefused("notice-already-given");
        founded(null)
                .happened(invited("ibm", FULL), acceded("ibm", FULL, "2026-01-01"))
                .by("ida", "ibm")
                .when(new Renew(1))
                .thenRefused("no-renewal");
    }

    @Example
    void anAmendmentThatAsksForRenewalBeginsATermOnItsFirstDay() {
        var before = founded(null).happened(invited("ibm", FULL), acceded("ibm", FULL, "1990-01-01"));
        assertThat(bar(before, "2040-01-01")).isEmpty();
        var after = before.happened(
                new CharterAmended(Lapsing.charter(2, terms()), new ResolutionId("R-1"), day("2026-03-01")));
        assertThat(bar(after, "2027-02-28")).isEmpty();
        assertThat(bar(after, "2027-03-01")).contains(VoteBar.NOT_RENEWED);
        var again = after.happened(
                new CharterAmended(Lapsing.charter(3, null), new ResolutionId("R-2"), day("2026-04-01")));
        assertThat(bar(again, "2040-01-01")).isEmpty();
    }

    @Example
    void anAmendmentThatAsksForNoRenewalTakesBackNoneOfTheDaysWithoutVote() {
        var member = member().on("2027-01-10").by("olga", OFFICE.value());
        var waived = member.happened(
                new CharterAmended(Lapsing.charter(2, null), new ResolutionId("R-1"), day("2027-01-10")));
        assertThat(bar(waived, "2027-01-05")).contains(VoteBar.NOT_RENEWED);
        assertThat(bar(waived, "2027-01-10")).isEmpty();
        assertThat(bar(waived, "2027-02-10")).isEmpty();
        waived.on("2027-03-01").when(new LapseMembership(IBM)).thenRefused("not-due");
        var again = waived.on("2027-02-01")
                .happened(new CharterAmended(Lapsing.charter(3, terms()), new ResolutionId("R-2"), day("2027-02-01")));
        assertThat(bar(again, "2027-01-05")).contains(VoteBar.NOT_RENEWED);
        assertThat(bar(again, "2028-01-31")).isEmpty();
        assertThat(bar(again, "2028-02-01")).contains(VoteBar.NOT_RENEWED);
    }

    @Example
    void anInvitationLapsesByItself() {
        var invited = founded(terms()).happened(invited("ibm", FULL)).by("ida", "ibm");
        invited.on("2026-03-15").when(new Accede(1, day("2026-03-15"))).thenRefused("not-invited");
        invited.on("2026-03-14").when(new LapseInvitation(IBM)).thenRefused("not-due");
        invited.on("2026-03-15")
                .when(new LapseInvitation(IBM))
                .then(new InvitationLapsed(IBM, day("2026-03-15")))
                .when(new LapseInvitation(IBM))
                .thenRefused("not-due");
        invited.on("2026-03-15")
                .by("olga", "sematech-office")
                .done(Invite.of(IBM, FULL, _ -> true))
                .by("ida", "ibm")
                .done(new Accede(1, day("2026-03-15")));
    }

    @Example
    void anInvitationIsTakenBackByTheOfficeOrDeclinedByWhoWasInvited() {
        var invited = founded(terms()).happened(invited("ibm", FULL)).on("2026-03-14");
        var office = invited.by("olga", "sematech-office");
        var withdrawn = office.when(new WithdrawInvitation(IBM, " The programme is full. "))
                .then(new InvitationWithdrawn(IBM, "The programme is full."));
        withdrawn.when(new WithdrawInvitation(IBM, "Again")).thenRefused("not-invited");
        withdrawn.done(Invite.of(IBM, FULL, _ -> true));
        withdrawn.by("ida", "ibm").when(new Accede(1, day("2026-03-14"))).thenRefused("not-invited");
        invited.by("ida", "ibm")
                .when(new DeclineInvitation("We have no use for it."))
                .then(new InvitationDeclined(IBM, "We have no use for it."))
                .when(new DeclineInvitation("Again"))
                .thenRefused("not-invited");
        office.when(new DeclineInvitation("Not ours")).thenRefused("not-invited");
        office.on("2026-03-15").when(new WithdrawInvitation(IBM, "Late")).thenRefused("not-invited");
    }

    /** Whatever is asked for in whatever order, an organisation is never a member twice on one day. */
    @Property(tries = 300)
    void noTwoMembershipsOfAnOrganisationOverlap(
            @ForAll @Size(max = 25) List<@IntRange(min = 0, max = 599) Integer> steps) {
        Given<ConsortiumState, ConsortiumEvent> history = founded(terms()).by("olga", "sematech-office");
        LocalDate today = day("2026-01-01");
        for (int step : steps) {
            today = today.plusDays(step % 60);
            history = tried(
                    history.on(today.toString()), step / 60, today.plusDays(step % 7), today.minusDays(step % 5 * 60L));
        }
        List<Membership> memberships = new ArrayList<>(Members.of(history.state())
                .find(IBM)
                .map(Participation::memberships)
                .orElse(TreePVector.empty()));
        for (int i = 1; i < memberships.size(); i++) {
            assertThat(memberships.get(i - 1).until()).isPresent();
            assertThat(memberships.get(i - 1).until().orElseThrow())
                    .isBeforeOrEqualTo(memberships.get(i).from());
        }
    }

    private static Given<ConsortiumState, ConsortiumEvent> tried(
            Given<ConsortiumState, ConsortiumEvent> at, int what, LocalDate then, LocalDate before) {
        Given<ConsortiumState, ConsortiumEvent> office = at.by("olga", "sematech-office");
        Given<ConsortiumState, ConsortiumEvent> ibm = at.by("ida", "ibm");
        return switch (what) {
            case 0, 1, 2 -> Lapsing.attempt(office, Invite.of(IBM, FULL, _ -> true));
            case 3 -> Lapsing.attempt(ibm, new Accede(1, before));
            case 4 ->
                Lapsing.attempt(ibm, new Accede(1, end(at).orElse(before).plusDays(then.getDayOfMonth() % 4 - 2L)));
            case 5 -> Lapsing.attempt(ibm, new Renew(1));
            case 6 -> Lapsing.attempt(ibm, Letters.notice(then.minusDays(7), then.plusMonths(12)));
            case 7 ->
                Lapsing.attempt(
                        office.happened(new HearingOffered(IBM, 1, "It leaks", LocalDate.EPOCH)),
                        new Expel(IBM, ExpulsionGround.BREACH, "It leaks", then, null));
            case 8 -> Lapsing.attempt(office, new LapseMembership(IBM));
            default -> Lapsing.attempt(office, new LapseInvitation(IBM));
        };
    }

    /** The first day after the last membership, around which the next begins. */
    private static Optional<LocalDate> end(Given<ConsortiumState, ConsortiumEvent> at) {
        return Members.of(at.state()).find(IBM).flatMap(Participation::last).flatMap(Membership::until);
    }

    private static Optional<VoteBar> bar(Given<ConsortiumState, ConsortiumEvent> given, String on) {
        return VoteBar.of(given.state(), IBM, day(on));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
