package io.consort.consortium.organisation.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.Administration;
import io.consort.consortium.organisation.ChangePerson;
import io.consort.consortium.organisation.Organisation;
import io.consort.consortium.organisation.OrganisationEvent.PersonChanged;
import io.consort.consortium.organisation.Organisations;
import io.consort.consortium.organisation.PeopleDirectory;
import io.consort.consortium.organisation.Person;
import io.consort.consortium.organisation.PersonChange;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Caller;
import io.consort.starter.web.Change;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Changes to an organisation's people. What gives is recorded after the identity provider has done its part, what takes away before, so
 * that a person can never do more than the register says; either may be asked of the provider twice. So a request whose answer was
 * lost is sent again.
 */
@Component
final class PeopleDesk {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final PeopleDirectory directory;

    PeopleDesk(Answers<ConsortiumState, ConsortiumEvent> answers, PeopleDirectory directory) {
        this.answers = answers;
        this.directory = directory;
    }

    /** The organisation, for someone who looks after its people. */
    Organisation organisation(Caller caller, OrganisationId id) {
        Organisation organisation = current(caller, id);
        Administration.require(organisation, caller.actor(), caller.administrator());
        if (organisation.keycloakId() == null) {
            throw DomainException.conflict(
                    "identity-pending",
                    "The identity provider does not know " + id + " yet; see its onboarding for the reason.");
        }
        return organisation;
    }

    /** Changes one of the organisation's people, at the provider and on the register. */
    ResponseEntity<PersonChanged> change(
            Caller caller, Change change, OrganisationId id, PersonId person, PersonChange what) {
        Organisation organisation = organisation(caller, id);
        Optional<Person> member = directory.find(organisation, person);
        member.filter(Person::managed).ifPresent(_ -> requireNotManaged(organisation, person, what));
        if (what == PersonChange.REINSTATED && isSuspended(organisation, person)) {
            directory.join(organisation, person);
        }
        ResponseEntity<PersonChanged> answer = answers.created(
                caller,
                change,
                new ChangePerson(id, person, what, member.isPresent(), caller.administrator()),
                PersonChanged.class,
                each -> each.subject() + "/people",
                Function.identity());
        if (what == PersonChange.REMOVED
                || (what == PersonChange.SUSPENDED && isSuspended(current(caller, id), person))) {
            directory.leave(organisation, person);
        }
        return answer;
    }

    /** Whoever leaves the organisation whose provider they came by loses the account, which may be an entrance to others. */
    private void requireNotManaged(Organisation organisation, PersonId person, PersonChange what) {
        if (what == PersonChange.SUSPENDED
                || (what == PersonChange.REMOVED && directory.isElsewhere(organisation, person))) {
            throw DomainException.refused(
                    "person-managed",
                    person + " signs in at the provider of " + organisation.id() + ", which alone keeps them out.");
        }
    }

    private Organisation current(Caller caller, OrganisationId id) {
        return answers.view(caller, state -> Organisations.of(state).require(id));
    }

    private static boolean isSuspended(Organisation organisation, PersonId person) {
        return organisation.people().suspended().contains(person);
    }
}
