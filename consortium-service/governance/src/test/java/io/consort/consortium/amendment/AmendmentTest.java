package io.consort.consortium.amendment;

import static io.consort.consortium.Histories.FOUNDED;
import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.Histories.acceded;
import static io.consort.consortium.Histories.invited;
import static io.consort.consortium.Histories.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.consortium.Awaited;
import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Histories;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.charter.CharterEvent.CharterAdopted;
import io.consort.consortium.charter.CharterEvent.CharterAgreed;
import io.consort.consortium.charter.CharterEvent.CharterAmended;
import io.consort.consortium.charter.CharterEvent.CharterConsented;
import io.consort.consortium.charter.CharterEvent.CharterProposed;
import io.consort.consortium.charter.CharterVersion;
import io.consort.consortium.charter.Charters;
import io.consort.consortium.charter.Sound;
import io.consort.consortium.founding.FoundingEvent.ConsortiumCreated;
import io.consort.consortium.membership.MembershipEvent.NoticeGiven;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.consortium.rule.ClassId;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.need.Need;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AmendmentTest {

    private static final ResolutionId RESOLUTION = new ResolutionId("R-1");
    private static final OrganisationDirectory EVERYONE = organisation -> true;
    private static final CharterDraft LONGER = Sound.with("/noticeMonths", "12");

    private static Given<ConsortiumState, ConsortiumEvent> chartered() {
        return nothing()
                .happened(
                        new ConsortiumCreated(SEMATECH, Histories.FOUNDATION),
                        new CharterAdopted(Sound.charter().version(1)));
    }

    private static Given<ConsortiumState, ConsortiumEvent> withAMember() {
        return chartered().happened(invited("ibm", FULL), acceded("ibm", FULL, "1987-08-07"));
    }

    @Test
    void theSecretariatReplacesWhatBindsNobody() {
        var next = chartered()
                .happened(invited("ibm", FULL))
                .when(AdoptCharter.of(LONGER, EVERYONE))
                .then(new CharterAdopted(LONGER.version(2)));
        assertThat(Charter.of(next.state()).noticeMonths()).isEqualTo(12);
        assertThat(Charters.of(next.state()).on(FOUNDED).map(CharterVersion::charter))
                .as("it holds from the first day, as the one before it would have")
                .contains(LONGER.version(2));
    }

    @Test
    void theSecretariatCannotChangeWhatSomeoneAccededTo() {
        assertThat(withAMember()
                        .when(AdoptCharter.of(LONGER, EVERYONE))
                        .thenRefused("charter-binds")
                        .detail())
                .contains("1 organisation that acceded", "ibm", "nobody for them");
        withAMember()
                .happened(new NoticeGiven(
                        Histories.organisation("ibm"), 1, LocalDate.parse("1990-01-01"), LocalDate.parse("1991-01-01")))
                .when(AdoptCharter.of(LONGER, EVERYONE))
                .thenRefused("charter-binds");
    }

    @Test
    void aResolutionChangesItFromTheDayItTakesEffect() {
        var next = withAMember()
                .on("1994-07-18")
                .when(new AmendCharter(1, LONGER, RESOLUTION))
                .then(new CharterAmended(LONGER.version(2), RESOLUTION, LocalDate.parse("1994-07-18")));
        assertThat(Charters.of(next.state())
                        .on(LocalDate.parse("1994-07-17"))
                        .orElseThrow()
                        .charter()
                        .version())
                .isEqualTo(1);
        CharterVersion inForce =
                Charters.of(next.state()).on(LocalDate.parse("1994-07-18")).orElseThrow();
        assertThat(inForce.charter().version()).isEqualTo(2);
        assertThat(inForce.resolution()).isEqualTo(RESOLUTION);
        assertThat(Charters.of(next.state()).on(FOUNDED.minusDays(1))).isEmpty();
    }

    @Test
    void refusesAResolutionOnAVersionThatIsNoLongerInForce() {
        withAMember()
                .done(new AmendCharter(1, LONGER, RESOLUTION))
                .when(new AmendCharter(1, Sound.with("/noticeMonths", "9"), new ResolutionId("R-2")))
                .thenRefused("charter-superseded");
    }

    @Test
    void refusesWhatChangesNothing() {
        withAMember().when(new AmendCharter(1, Sound.charter(), RESOLUTION)).thenRefused("charter-unchanged");
    }

    @Test
    void refusesWhatContradictsItself() {
        DomainException refusal = withAMember()
                .when(new AmendCharter(1, Sound.with("/governance/motions/0/effect", "\"none\""), RESOLUTION))
                .thenRefused("charter-contradictory");
        assertThat(refusal.fields()).extracting(FieldError::pointer).containsExactly("/governance/motions");
    }

    @Test
    void refusesToAbolishAClassThatSomeoneBelongsTo() {
        CharterDraft without = Sound.with("/classes/1", "remove");
        var invited = chartered().happened(invited("utexas", new ClassId("guest")));
        assertThat(invited.when(AdoptCharter.of(without, EVERYONE))
                        .thenRefused("class-in-use")
                        .detail())
                .contains("guest", "utexas");
        var member = invited.happened(acceded("utexas", new ClassId("guest"), "2025-06-01"));
        member.when(new AmendCharter(1, without, RESOLUTION)).thenRefused("class-in-use");
        member.happened(new NoticeGiven(
                        Histories.organisation("utexas"),
                        1,
                        LocalDate.parse("2025-06-01"),
                        LocalDate.parse("2026-01-01")))
                .when(new AmendCharter(1, without, RESOLUTION))
                .then(new CharterAmended(without.version(2), RESOLUTION, LocalDate.parse("2026-01-01")));
    }

    private static final CharterDraft PLAIN = Sound.with("/governance", "remove", "/terms", "remove");
    private static final CharterDraft GOVERNED = Sound.with("/terms", "remove");

    /** A charter without governance, with a member and a guest. */
    private static Given<ConsortiumState, ConsortiumEvent> plain() {
        return nothing()
                .happened(
                        new ConsortiumCreated(SEMATECH, Histories.FOUNDATION),
                        new CharterAdopted(PLAIN.version(1)),
                        invited("ibm", FULL),
                        acceded("ibm", FULL, "1987-08-07"),
                        invited("utexas", new ClassId("guest")),
                        acceded("utexas", new ClassId("guest"), "1990-01-01"));
    }

    @Test
    void allMembersTogetherChangeACharterThatSaysNotHow() {
        var asked = plain().when(ProposeCharter.of(GOVERNED, EVERYONE)).then(new CharterProposed(1, 1, GOVERNED));
        assertThat(Awaited.needs(asked.on("2026-02-01").by("ida", "ibm"), "consent"))
                .extracting(Need::since)
                .containsExactly(asked.now());
        var one = asked.by("ida", "ibm")
                .when(new ConsentToCharter(1))
                .then(new CharterConsented(1, Histories.organisation("ibm")));
        assertThat(Charter.of(one.state()).version()).isEqualTo(1);
        one.when(new ConsentToCharter(1)).thenRefused("already-consented");
        one.by("eve", "outsider").when(new ConsentToCharter(1)).thenRefused("not-a-member");
        LocalDate today = LocalDate.parse("2026-01-01");
        var all = one.by("una", "utexas")
                .when(new ConsentToCharter(1))
                .then(
                        new CharterConsented(1, Histories.organisation("utexas")),
                        new CharterAgreed(GOVERNED.version(2), 1, today));
        assertThat(Charter.of(all.state())).isEqualTo(GOVERNED.version(2));
        assertThat(Charters.of(all.state()).last().proposal()).isEqualTo(1);
        all.when(new ConsentToCharter(1)).thenRefused("proposal-closed");
        all.when(ProposeCharter.of(PLAIN, EVERYONE)).thenRefused("charter-needs-resolution");
    }

    @Test
    void whoHasLeftIsNotAsked() {
        plain().happened(new NoticeGiven(
                        Histories.organisation("utexas"),
                        1,
                        LocalDate.parse("1990-01-01"),
                        LocalDate.parse("1991-01-01")))
                .done(ProposeCharter.of(GOVERNED, EVERYONE))
                .by("ida", "ibm")
                .when(new ConsentToCharter(1))
                .then(
                        new CharterConsented(1, Histories.organisation("ibm")),
                        new CharterAgreed(GOVERNED.version(2), 1, LocalDate.parse("2026-01-01")));
    }

    @Test
    void aLaterProposalTakesThePlaceOfAnEarlierOne() {
        var given = plain().done(ProposeCharter.of(GOVERNED, EVERYONE))
                .done(ProposeCharter.of(GOVERNED, EVERYONE))
                .by("ida", "ibm");
        given.when(new ConsentToCharter(1)).thenRefused("proposal-closed");
        given.when(new ConsentToCharter(2)).then(new CharterConsented(2, Histories.organisation("ibm")));
        given.when(new ConsentToCharter(3)).thenRefused("not-found");
    }

    @Test
    void asksNobodyWhereThereIsNobody() {
        nothing()
                .happened(new ConsortiumCreated(SEMATECH, Histories.FOUNDATION), new CharterAdopted(PLAIN.version(1)))
                .when(ProposeCharter.of(GOVERNED, EVERYONE))
                .thenRefused("charter-binds-nobody");
        withAMember().when(ProposeCharter.of(LONGER, EVERYONE)).thenRefused("charter-needs-resolution");
    }

    @Test
    void keepsItsCurrency() {
        CharterDraft dollars = Sound.with(
                "/currency", "\"USD\"", "/classes/0/dues", "{\"kind\":\"exempt\"}", "/terms/contributions", "null");
        withAMember().when(new AmendCharter(1, dollars, RESOLUTION)).thenRefused("currency-differs");
    }

    @Test
    void namesOnlyOrganisationsOnTheRegister() {
        DomainException refusal = catchThrowableOfType(
                DomainException.class,
                () -> AdoptCharter.of(
                        Sound.charter(), organisation -> organisation.value().equals("office")));
        assertThat(refusal.slug()).isEqualTo("charter-names-unknown");
        assertThat(refusal.fields())
                .extracting(FieldError::pointer)
                .containsExactly("/governance/bodies/1/seats/1/filling/by");
    }
}
