package io.consort.consortium.organisation.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.Administration;
import io.consort.consortium.organisation.ChangePerson;
import io.consort.consortium.organisation.InternetDomain;
import io.consort.consortium.organisation.Invited;
import io.consort.consortium.organisation.MailAddress;
import io.consort.consortium.organisation.Organisation;
import io.consort.consortium.organisation.PeopleDirectory;
import io.consort.consortium.organisation.PersonChange;
import io.consort.consortium.organisation.PersonChanged;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Caller;
import io.consort.starter.web.Change;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Changes to an organisation's people. First it is seen that the caller may; then the identity provider does its part, which may be
 * asked of it twice; then the register records it. So a request whose answer was lost is sent again.
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
        Organisation organisation =
                answers.view(caller, state -> state.organisations().require(id));
        Administration.require(organisation, caller.actor(), caller.administrator());
        if (organisation.keycloakId() == null) {
            throw DomainException.conflict(
                    "identity-pending",
                    "The identity provider does not know " + id + " yet; see its onboarding for the reason.");
        }
        return organisation;
    }

    ResponseEntity<InvitedResponse> invite(
            Caller caller, Change change, OrganisationId id, InvitationOfPersonRequest body) {
        Organisation organisation = organisation(caller, id);
        requireOwnAddress(caller, id, body.mailAddress());
        Invited invited = directory.invite(organisation, body.toInvitee());
        List<PersonChange> changes = body.isAdministrator()
                ? List.of(PersonChange.INVITED, PersonChange.MADE_ADMINISTRATOR)
                : List.of(PersonChange.INVITED);
        return answers.created(
                caller,
                Discreet.change(change, id, changes + " " + invited.person()),
                new ChangePerson(id, invited.person(), changes, caller.administrator()),
                receipt -> GroupController.path(id) + "/people",
                receipt -> new InvitedResponse(
                        receipt.first(PersonChanged.class).person(), body.isAdministrator(), invited.mailed()));
    }

    /** Changes one of the organisation's people, at the provider and on the register. */
    ResponseEntity<PersonChangeResponse> change(
            Caller caller,
            Change change,
            OrganisationId id,
            PersonId person,
            PersonChange what,
            BiConsumer<Organisation, PersonId> there) {
        Organisation organisation = organisation(caller, id);
        ChangePerson command = new ChangePerson(id, person, List.of(what), caller.administrator());
        if (what.isHeldAtProvider()) {
            answers.view(caller, state -> {
                command.requirePermitted(state.organisations(), caller.actor());
                return true;
            });
        }
        there.accept(organisation, person);
        return answers.created(
                caller,
                change,
                command,
                receipt -> GroupController.path(id) + "/people",
                receipt -> PersonChangeResponse.of(receipt.first(PersonChanged.class)));
    }

    /** Sees that a person is one of the organisation's. */
    void require(Organisation organisation, PersonId person) {
        if (directory.find(organisation, person).isEmpty()) {
            throw new DomainException(
                    Kind.NOT_FOUND, "not-found", organisation.id() + " has nobody by the id " + person + ".");
        }
    }

    private void requireOwnAddress(Caller caller, OrganisationId id, MailAddress address) {
        InternetDomain domain = address.domain();
        answers.view(caller, state -> state.organisations().holder(domain))
                .filter(holder -> !holder.equals(id))
                .ifPresent(holder -> {
                    throw DomainException.refused(
                            "address-of-another",
                            "Addresses at " + domain + " are " + holder + "'s, whose people only its own administrators"
                                    + " invite.");
                });
    }
}
