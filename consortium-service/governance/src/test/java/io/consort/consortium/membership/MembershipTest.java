package io.consort.consortium.membership;

import static io.consort.consortium.Histories.ASSOCIATE;
import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.acceded;
import static io.consort.consortium.Histories.created;
import static io.consort.consortium.Histories.full;
import static io.consort.consortium.Histories.invited;
import static io.consort.consortium.Histories.nothing;
import static io.consort.consortium.Histories.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.membership.MembershipEvent.MemberExpelled;
import io.consort.consortium.membership.MembershipEvent.NoticeClaimed;
import io.consort.consortium.membership.MembershipEvent.NoticeGiven;
import io.consort.consortium.membership.MembershipEvent.OrganisationInvited;
import io.consort.consortium.rule.ClassId;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.Assertions;

class MembershipTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-01-01");
    private static final OrganisationDirectory EVERYBODY = organisation -> true;

    @Example
    void invitesARegisteredOrganisationToAClass() {
        created()
                .by("olga", "sematech-office")
                .when(invite("ibm", FULL))
                .then(new OrganisationInvited(organisation("ibm"), FULL, 1, TODAY));
    }

    @Example
    void refusesToInviteWhomTheRegisterDoesNotKnow() {
        Assertions.assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> Invite.of(organisation("nobody"), FULL, organisation -> false))
                .satisfies(refusal -> assertThat(refusal.slug()).isEqualTo("organisation-unknown"));
    }

    @Example
    void refusesToInviteToAClassThatTheCharterLacksOrTwiceOrAMember() {
        assertThat(created()
                        .when(invite("ibm", new ClassId("gold")))
                        .thenRefused("class-unknown")
                        .detail())
                .isEqualTo("Version 1 of the charter has no class gold; it has full, associate.");
        created().happened(invited("ibm", FULL)).when(invite("ibm", ASSOCIATE)).thenRefused("already-invited");
        created().happened(full("ibm")).when(invite("ibm", ASSOCIATE)).thenRefused("already-member");
        created()
                .happened(full("ibm"))
                .happened(notice("ibm", "2025-06-30", "2026-06-30"))
                .when(invite("ibm", ASSOCIATE))
                .thenRefused("already-member");
        nothing().when(invite("ibm", FULL)).thenRefused("not-found");
    }

    @Example
    void invitesAgainWhomHasLeft() {
        var left = created().happened(full("lsi")).happened(notice("lsi", "1991-01-31", "1992-01-31"));
        var again = left.when(invite("lsi", FULL))
                .then(new OrganisationInvited(organisation("lsi"), FULL, 1, TODAY))
                .by("leo", "lsi");
        again.when(new Accede(1, LocalDate.parse("1992-01-30"))).thenRefused("memberships-overlap");
        var back = again.when(new Accede(1, LocalDate.parse("1992-01-31"))).then(acceded("lsi", FULL, "1992-01-31"));
        assertThat(Members.of(back.state())
                        .find(organisation("lsi"))
                        .orElseThrow()
                        .memberships())
                .hasSize(2);
    }

    @Example
    void theInvitedOrganisationItselfAccedesToTheCharterInForce() {
        var given = created().happened(invited("ibm", FULL));
        given.by("ida", "ibm")
                .when(new Accede(1, LocalDate.parse("1987-08-07")))
                .then(acceded("ibm", FULL, "1987-08-07"))
                .when(new Accede(1, LocalDate.parse("1987-08-07")))
                .thenRefused("not-invited");
        given.by("tim", "ti").when(new Accede(1, LocalDate.parse("1987-08-07"))).thenRefused("not-invited");
        given.by("ida", "ibm")
                .when(new Accede(2, LocalDate.parse("1987-08-07")))
                .thenRefused("charter-changed");
        given.by("ida", "ibm")
                .when(new Accede(1, LocalDate.parse("1987-08-06")))
                .thenRefused("before-founding");
    }

    @Example
    void nobodyButAnOrganisationAccedesOrLeaves() {
        var given = created().happened(full("ibm"));
        var nobody = new Given<>(
                given.definition(),
                given.state(),
                given.seq(),
                given.now(),
                io.consort.kernel.identity.Actor.service("root"));
        nobody.when(new Accede(1, TODAY)).thenRefused("no-organisation");
        nobody.when(new GiveNotice(TODAY, TODAY, null)).thenRefused("no-organisation");
    }

    @Example
    void aMemberLeavesOnTheDayItsNoticeTakesEffect() {
        var left = created()
                .happened(full("lsi"))
                .by("leo", "lsi")
                .done(Letters.notice(LocalDate.parse("1991-01-31"), LocalDate.parse("1992-01-31")));
        assertThat(standing(left, "lsi", "1987-08-06")).isEqualTo(Standing.INVITED);
        assertThat(standing(left, "lsi", "1987-08-07")).isEqualTo(Standing.MEMBER);
        assertThat(standing(left, "lsi", "1992-01-30")).isEqualTo(Standing.MEMBER);
        assertThat(standing(left, "lsi", "1992-01-31")).isEqualTo(Standing.FORMER);
        var back = left.happened(invited("lsi", FULL));
        assertThat(standing(back, "lsi", "1992-01-31")).isEqualTo(Standing.INVITED);
        assertThat(standing(back.happened(acceded("lsi", FULL, "1995-01-01")), "lsi", "1995-01-01"))
                .isEqualTo(Standing.MEMBER);
        var never = created().happened(full("lsi")).happened(notice("lsi", "1987-08-07", "1987-08-07"));
        assertThat(standing(never, "lsi", "1992-01-31")).isEqualTo(Standing.NONE);
        assertThat(Members.of(left.state()).on(LocalDate.parse("1992-01-30"))).containsOnlyKeys("lsi");
        assertThat(Members.of(left.state()).on(LocalDate.parse("1992-01-31"))).isEmpty();
    }

    @Example
    void aLeaverAloneDatesNoNoticeBack() {
        LocalDate given = LocalDate.parse("1991-01-31");
        LocalDate effective = LocalDate.parse("1992-01-31");
        var member = created().happened(full("lsi")).by("leo", "lsi");
        member.when(new GiveNotice(given, effective, null)).thenRefused("notice-dated-back");
        member.when(new GiveNotice(null, effective, null)).thenRefused("notice-too-short");
        var today = member.done(new GiveNotice(null, LocalDate.parse("2030-01-31"), null));
        assertThat(Members.of(today.state())
                        .find(organisation("lsi"))
                        .orElseThrow()
                        .last()
                        .orElseThrow()
                        .until())
                .contains(LocalDate.parse("2030-01-31"));

        var claimed = member.when(new GiveNotice(given, effective, Letters.LETTER))
                .then(new NoticeClaimed(organisation("lsi"), given, effective, Letters.LETTER));
        assertThat(standing(claimed, "lsi", "1992-01-31")).isEqualTo(Standing.MEMBER);
        claimed.when(new ConfirmNotice(organisation("lsi"), Letters.LETTER)).thenRefused("own-notice");
        var office = claimed.by("olga", "sematech-office");
        office.when(new ConfirmNotice(organisation("lsi"), new LetterDigest("2f".repeat(32))))
                .thenRefused("another-letter");
        var confirmed = office.when(new ConfirmNotice(organisation("lsi"), Letters.LETTER))
                .then(new NoticeGiven(organisation("lsi"), 1, given, effective, Letters.LETTER));
        assertThat(standing(confirmed, "lsi", "1992-01-31")).isEqualTo(Standing.FORMER);
        confirmed.when(new ConfirmNotice(organisation("lsi"), Letters.LETTER)).thenRefused("no-notice-claimed");
        claimed.done(new GiveNotice(null, LocalDate.parse("2030-01-31"), null))
                .by("olga", "sematech-office")
                .when(new ConfirmNotice(organisation("lsi"), Letters.LETTER))
                .thenRefused("no-notice-claimed");
    }

    @Example
    void refusesNoticeThatIsShortOrImplausibleOrGivenTwice() {
        var member = created().happened(full("lsi")).by("leo", "lsi");
        assertThat(member.when(new GiveNotice(
                                LocalDate.parse("1991-01-31"), LocalDate.parse("1992-01-30"), Letters.LETTER))
                        .thenRefused("notice-too-short")
                        .detail())
                .isEqualTo(
                        "The charter asks for 12 months of notice: one given on 1991-01-31 takes effect on 1992-01-31"
                                + " at the earliest, not on 1992-01-30.");
        member.when(new GiveNotice(LocalDate.parse("2026-01-02"), LocalDate.parse("2028-01-01"), Letters.LETTER))
                .thenRefused("notice-in-future");
        member.when(new GiveNotice(LocalDate.parse("1987-08-06"), LocalDate.parse("1992-01-31"), Letters.LETTER))
                .thenRefused("notice-before-membership");
        member.happened(notice("lsi", "1991-01-31", "1992-01-31"))
                .when(new GiveNotice(LocalDate.parse("1991-02-28"), LocalDate.parse("1993-01-31"), Letters.LETTER))
                .thenRefused("notice-already-given");
        created()
                .by("ida", "ibm")
                .when(new GiveNotice(LocalDate.parse("1991-01-31"), LocalDate.parse("1992-01-31"), Letters.LETTER))
                .thenRefused("not-a-member");
    }

    @Example
    void standingFollowsTheClassAndTheSecretariatStandsAboveIt() {
        var given = created()
                .happened(full("ibm"))
                .happened(full("sematech-office"))
                .happened(invited("ti", FULL))
                .happened(invited("utexas", ASSOCIATE), acceded("utexas", ASSOCIATE, "1988-01-01"));
        assertThat(standing(given, "ibm", "2026-01-01")).isEqualTo(Standing.MEMBER);
        assertThat(standing(given, "utexas", "2026-01-01")).isEqualTo(Standing.OBSERVER);
        assertThat(standing(given, "utexas", "1987-12-31")).isEqualTo(Standing.INVITED);
        assertThat(standing(given, "ti", "2026-01-01")).isEqualTo(Standing.INVITED);
        assertThat(standing(given, "ti", "2026-03-15")).as("ninety days later").isEqualTo(Standing.NONE);
        assertThat(standing(given, "sematech-office", "2026-01-01")).isEqualTo(Standing.SECRETARIAT);
        assertThat(standing(given, "intel", "2026-01-01")).isEqualTo(Standing.NONE);
        assertThat(standing(nothing(), "ibm", "2026-01-01")).isEqualTo(Standing.NONE);
    }

    @Example
    void aMembershipThatEndsOnItsFirstDayNeverWas() {
        LocalDate day = LocalDate.parse("1990-05-01");
        Membership membership = new Membership(FULL, 1, day, new Notice(day, day, Instant.EPOCH), Instant.EPOCH);
        assertThat(membership.covers(day)).isFalse();
        assertThat(membership.touches(1990)).isFalse();
    }

    @Example
    void whoWasAMemberCanBeAskedAsItWasKnownThen() {
        Participation lsi = Members.of(created()
                        .on("1988-01-01")
                        .happened(full("lsi"))
                        .on("1991-02-01")
                        .happened(notice("lsi", "1991-01-31", "1992-01-31"))
                        .state())
                .find(organisation("lsi"))
                .orElseThrow();
        LocalDate after = LocalDate.parse("1992-01-31");
        assertThat(lsi.on(after)).isEmpty();
        assertThat(lsi.knownAt(Instant.parse("1991-01-31T12:00:00Z")).on(after)).isPresent();
        assertThat(lsi.knownAt(Instant.parse("1987-12-31T12:00:00Z")).on(after)).isEmpty();
    }

    @Example
    void whoComesBackWithoutADayBetweenHasNotLeft() {
        LocalDate day = LocalDate.parse("1988-01-01");
        Given<ConsortiumState, ConsortiumEvent> left =
                created().happened(full("lsi")).happened(notice("lsi", "1991-01-31", "1992-01-31"));
        assertThat(participation(left).leftFrom(day)).contains(LocalDate.parse("1992-01-31"));
        assertThat(participation(left).leftFrom(LocalDate.parse("1995-01-01"))).contains(LocalDate.parse("1995-01-01"));
        assertThat(participation(left.happened(acceded("lsi", ASSOCIATE, "1992-01-31")))
                        .leftFrom(day))
                .isEmpty();
        assertThat(participation(created().happened(full("lsi"))).leftFrom(LocalDate.parse("1980-01-01")))
                .isEmpty();
    }

    /** However it comes about that a membership ends, its end is seen from a day within it. */
    @Example
    void whoIsExpelledOrDoesNotRenewLeavesToo() {
        LocalDate day = LocalDate.parse("1988-01-01");
        var expelled = created()
                .happened(full("lsi"))
                .happened(new MemberExpelled(
                        organisation("lsi"),
                        1,
                        ExpulsionGround.BREACH,
                        "It leaks",
                        LocalDate.parse("1990-05-01"),
                        null));
        assertThat(participation(expelled).leftFrom(day)).contains(LocalDate.parse("1990-05-01"));
        var lapsed = Lapsing.founded(Lapsing.terms()).happened(full("lsi"));
        assertThat(participation(lapsed).leftFrom(day)).contains(LocalDate.parse("1988-09-06"));
    }

    private static Participation participation(Given<ConsortiumState, ConsortiumEvent> given) {
        return Members.of(given.state()).find(organisation("lsi")).orElseThrow();
    }

    /** On every date, membership is what the events say: acceded by then, and no notice in effect. */
    @Property
    void membershipAtADateIsWhatTheEventsSay(
            @ForAll @IntRange(min = 0, max = 4_000) int from,
            @ForAll @IntRange(min = 0, max = 4_000) int given,
            @ForAll @IntRange(min = 0, max = 2_000) int more,
            @ForAll boolean leaves,
            @ForAll @IntRange(min = -100, max = 12_000) int asked) {
        LocalDate founded = LocalDate.parse("1987-08-07");
        LocalDate first = founded.plusDays(from);
        LocalDate noticed = first.plusDays(given);
        LocalDate last = noticed.plusMonths(12).plusDays(more);
        LocalDate date = founded.plusDays(asked);
        var history = created().done(invite("lsi", FULL)).by("leo", "lsi").done(new Accede(1, first));
        var then = leaves ? history.done(Letters.notice(noticed, last)) : history;

        boolean expected = !date.isBefore(first) && (!leaves || date.isBefore(last));
        assertThat(Members.of(then.state()).on(date).containsKey("lsi")).isEqualTo(expected);
        assertThat(standing(then, "lsi", date.toString()) == Standing.MEMBER).isEqualTo(expected);
        assertThat(Members.of(then.state())
                        .find(organisation("lsi"))
                        .orElseThrow()
                        .in(date.getYear())
                        .isPresent())
                .isEqualTo(date.getYear() >= first.getYear()
                        && (!leaves || last.isAfter(LocalDate.of(date.getYear(), 1, 1))));
    }

    private static Invite invite(String id, ClassId membershipClass) {
        return Invite.of(organisation(id), membershipClass, EVERYBODY);
    }

    private static NoticeGiven notice(String id, String given, String effective) {
        return new NoticeGiven(organisation(id), 1, LocalDate.parse(given), LocalDate.parse(effective));
    }

    private static Standing standing(Given<ConsortiumState, ConsortiumEvent> given, String id, String date) {
        return Standing.of(given.state(), organisation(id), LocalDate.parse(date));
    }
}
