package io.consort.consortium.organisation;

import static io.consort.consortium.Histories.nothing;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.Histories.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.OrganisationEvent.PersonChanged;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangePersonTest {

    private static final Given<ConsortiumState, ConsortiumEvent> TWO = nothing()
            .happened(
                    registered("ibm"),
                    registered("ti"),
                    made("ibm", "ada"),
                    made("ti", "tom"),
                    new PersonChanged(organisation("ibm"), new PersonId("ben"), PersonChange.INVITED));

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INVITED")
    void isForTheOrganisationsOwnAdministratorsAlone(PersonChange change) {
        TWO.by("tom", "ti").when(own("ibm", "ben", change)).thenRefused("not-administrator");
        TWO.by("tom", "ibm").when(own("ibm", "ben", change)).thenRefused("not-administrator");
        TWO.by("ada", "ti").when(own("ibm", "ben", change)).thenRefused("not-administrator");
        TWO.by("ben", "ibm").when(own("ibm", "ben", change)).thenRefused("not-administrator");
    }

    @Test
    void keepsOneAdministratorAtLeast() {
        var ibm = TWO.by("ada", "ibm");
        for (PersonChange change :
                List.of(PersonChange.SUSPENDED, PersonChange.REMOVED, PersonChange.UNMADE_ADMINISTRATOR)) {
            ibm.when(own("ibm", "ada", change)).thenRefused("last-administrator");
        }
        var two = ibm.done(own("ibm", "ben", PersonChange.MADE_ADMINISTRATOR));
        var one = two.done(own("ibm", "ben", PersonChange.SUSPENDED));
        one.when(own("ibm", "ada", PersonChange.REMOVED)).thenRefused("last-administrator");
        two.when(own("ibm", "ada", PersonChange.UNMADE_ADMINISTRATOR))
                .then(new PersonChanged(organisation("ibm"), new PersonId("ada"), PersonChange.UNMADE_ADMINISTRATOR));
        ibm.when(new ChangePerson(organisation("ibm"), new PersonId("ada"), PersonChange.REMOVED, true, true))
                .then(new PersonChanged(organisation("ibm"), new PersonId("ada"), PersonChange.REMOVED));
    }

    @Test
    void whoIsSuspendedMayDoNothingAtOnce() {
        var suspended = TWO.by("ada", "ibm")
                .done(own("ibm", "ben", PersonChange.MADE_ADMINISTRATOR))
                .done(own("ibm", "ben", PersonChange.SUSPENDED));
        suspended.by("ben", "ibm").when(own("ibm", "ada", PersonChange.REMOVED)).thenRefused("not-administrator");
        suspended.when(own("ibm", "ben", PersonChange.MADE_ADMINISTRATOR)).thenRefused("person-suspended");
        var back = suspended.done(own("ibm", "ben", PersonChange.REINSTATED));
        back.by("ben", "ibm").when(own("ibm", "ada", PersonChange.REMOVED)).events();
        back.when(own("ibm", "ben", PersonChange.MADE_ADMINISTRATOR)).thenRefused("already-administrator");
    }

    @Test
    void whoIsRemovedAdministersNothing() {
        var removed = TWO.by("ada", "ibm")
                .done(own("ibm", "ben", PersonChange.MADE_ADMINISTRATOR))
                .done(own("ibm", "ben", PersonChange.REMOVED));
        removed.when(own("ibm", "ben", PersonChange.UNMADE_ADMINISTRATOR)).thenRefused("no-such-administrator");
    }

    /** Otherwise an organisation could make a stranger one of its people, by suspending and reinstating them. */
    @Test
    void touchesNobodyWhoIsNoneOfItsPeople() {
        var ibm = TWO.by("ada", "ibm");
        for (PersonChange change :
                List.of(PersonChange.SUSPENDED, PersonChange.REMOVED, PersonChange.MADE_ADMINISTRATOR)) {
            ibm.when(new ChangePerson(organisation("ibm"), new PersonId("tom"), change, false, false))
                    .thenRefused("not-found");
        }
        ibm.when(own("ibm", "ben", PersonChange.REINSTATED)).thenRefused("person-not-suspended");
    }

    @Test
    void seatsAreForAdministratorsOnceThereIsOne() {
        Organisations register = Organisations.of(TWO.state());
        Administration.requireForSeats(register, Actor.of("ada", "ibm"));
        Administration.requireForSeats(
                Organisations.of(TWO.happened(registered("amd")).state()), Actor.of("anyone", "amd"));
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> Administration.requireForSeats(register, Actor.of("ben", "ibm")))
                .satisfies(refusal -> assertThat(refusal.slug()).isEqualTo("not-administrator"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "@a.org", "a@", "a b@a.org", "a@b@c.org", "a@127.0.0.1", "ä@a.org"})
    void refusesWhatIsNoAddress(String text) {
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> new MailAddress(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "login.example.org",
                "http://login.example.org/",
                "https://user:word@login.example.org/",
                "https://login.example.org/#part",
                "ftp://login.example.org/",
                "https://127.0.0.1:bad/"
            })
    void refusesWhatIsNoAddressOfAProvider(String text) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> new Federation(FederationProtocol.OIDC, text, "consort"));
    }

    @Test
    void showsNoSecretsAndNoAddresses() {
        Invitee invitee = new Invitee(new MailAddress("Ada@IBM.example"), "Ada", "Byron");
        assertThat(invitee + " " + invitee.address() + " " + new Secret("s3cret") + " "
                        + new Person(new PersonId("p"), "ada@ibm.example", "Ada", "Byron", false))
                .doesNotContain("ada@")
                .doesNotContain("Byron")
                .doesNotContain("s3cret");
        assertThat(invitee.address().value()).isEqualTo("ada@ibm.example");
    }

    private static PersonChanged made(String organisation, String person) {
        return new PersonChanged(organisation(organisation), new PersonId(person), PersonChange.MADE_ADMINISTRATOR);
    }

    private static ChangePerson own(String organisation, String person, PersonChange change) {
        return new ChangePerson(organisation(organisation), new PersonId(person), change, true, false);
    }
}
