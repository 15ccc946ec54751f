package io.consort.consortium.organisation.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.AcceptInvitation;
import io.consort.consortium.organisation.Addressee;
import io.consort.consortium.organisation.Addressees;
import io.consort.consortium.organisation.EndInvitation;
import io.consort.consortium.organisation.InternetDomain;
import io.consort.consortium.organisation.InvitationId;
import io.consort.consortium.organisation.InvitePerson;
import io.consort.consortium.organisation.MailAddress;
import io.consort.consortium.organisation.Organisation;
import io.consort.consortium.organisation.OrganisationEvent.PersonInvitationEnded;
import io.consort.consortium.organisation.OrganisationEvent.PersonInvitationEnded.End;
import io.consort.consortium.organisation.Organisations;
import io.consort.consortium.organisation.PeopleDirectory;
import io.consort.consortium.organisation.PersonInvitation;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.IdempotencyKey;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Caller;
import io.consort.starter.web.Change;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Invitations of persons. An entry says that someone is invited, the addressees who; only the person's own acceptance brings the two
 * together. Each step may be sent again.
 */
@Component
final class InvitationDesk {

    /** Who records that an invitation was declined: entries do not say who did not want to. */
    private static final Caller NOBODY = new Caller(Actor.service("consortium-service"), Set.of(), false, true);

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final PeopleDesk desk;
    private final PeopleDirectory directory;
    private final Addressees addressees;
    private final Clock clock;

    InvitationDesk(
            Answers<ConsortiumState, ConsortiumEvent> answers,
            PeopleDesk desk,
            PeopleDirectory directory,
            Addressees addressees,
            Clock clock) {
        this.answers = answers;
        this.desk = desk;
        this.directory = directory;
        this.addressees = addressees;
        this.clock = clock;
    }

    ResponseEntity<PersonInvitationResponse> invite(
            Caller caller, Change change, OrganisationId id, InvitationOfPersonRequest body) {
        Organisation organisation = desk.organisation(caller, id);
        requireOwnAddress(caller, id, body.mailAddress());
        addressees.forgetBefore(clock.instant());
        Optional<PersonId> account = directory.account(organisation, body.toInvitee());
        ResponseEntity<PersonInvitationResponse> answer = answers.created(
                caller,
                Discreet.change(change, id, "invitation " + body.isAdministrator()),
                new InvitePerson(id, body.isAdministrator(), caller.administrator()),
                receipt -> answers.address(caller, receipt.events().getFirst().subject() + "/people/invitations"),
                receipt -> PersonInvitationResponse.of(receipt.entries().getFirst()));
        InvitationId made = Objects.requireNonNull(answer.getBody()).invitation();
        open(caller, made).ifPresent(each -> keep(each, account.orElse(null), body.mailAddress()));
        return answer;
    }

    private void keep(PersonInvitation invitation, @Nullable PersonId account, MailAddress address) {
        Addressee kept = addressees.put(
                new Addressee(invitation.id(), invitation.organisation(), account, address, invitation.until()));
        if (!address.equals(kept.address())) {
            throw DomainException.refused(
                    "idempotency-key-reused", "This idempotency key was used for another request.");
        }
    }

    ResponseEntity<PersonInvitationEnded> takeBack(
            Caller caller, Change change, OrganisationId id, InvitationId invitation) {
        desk.organisation(caller, id);
        ResponseEntity<PersonInvitationEnded> answer = answers.created(
                caller,
                change,
                new EndInvitation(id, invitation, End.TAKEN_BACK),
                PersonInvitationEnded.class,
                each -> each.subject() + "/people/invitations",
                Function.identity());
        addressees.forget(invitation);
        return answer;
    }

    /** The person whom an invitation is for accepts it, whatever they act for otherwise. */
    ResponseEntity<PersonInvitationEnded> accept(Caller caller, Change change, InvitationId invitation) {
        PersonId person = caller.actor().person();
        Addressee own = own(caller, invitation);
        AcceptInvitation command = new AcceptInvitation(invitation, person);
        Organisation organisation =
                answers.view(caller, state -> Organisations.of(state).require(own.organisation()));
        boolean joins = open(caller, invitation).isPresent();
        boolean joined = false;
        if (joins) {
            answers.view(caller, state -> command.requirePermitted(Organisations.of(state), clock.instant()));
            joined = directory.find(organisation, person).isEmpty();
            directory.join(organisation, person);
        }
        Caller self = new Caller(new Actor(person, null), caller.organisations(), false, false);
        try {
            ResponseEntity<PersonInvitationEnded> answer =
                    answers.created(self, change, command, PersonInvitationEnded.class);
            addressees.forgetAddress(invitation);
            return answer;
        } catch (DomainException refusal) {
            if (joined && refusal.kind() != Kind.UNAVAILABLE) {
                directory.leave(organisation, person);
            }
            throw refusal;
        }
    }

    ResponseEntity<PersonInvitationEnded> decline(Caller caller, InvitationId invitation) {
        Addressee own = own(caller, invitation);
        ResponseEntity<PersonInvitationEnded> answer = answers.created(
                NOBODY,
                new Change(new IdempotencyKey("declined." + invitation), "", OptionalLong.empty()),
                new EndInvitation(own.organisation(), invitation, End.DECLINED),
                _ -> MyInvitationController.PATH,
                receipt -> receipt.first(PersonInvitationEnded.class));
        addressees.forgetAddress(invitation);
        return answer;
    }

    private Addressee own(Caller caller, InvitationId invitation) {
        return addressees
                .find(invitation)
                .filter(each -> caller.actor().person().equals(each.account()))
                .orElseThrow(() -> DomainException.notFound("invitation", invitation));
    }

    private Optional<PersonInvitation> open(Caller caller, InvitationId invitation) {
        return answers.view(
                caller, state -> Organisations.of(state).invitations().find(invitation, clock.instant()));
    }

    private void requireOwnAddress(Caller caller, OrganisationId id, MailAddress address) {
        InternetDomain domain = address.domain();
        answers.view(caller, state -> Organisations.of(state).holder(domain))
                .filter(holder -> !holder.equals(id))
                .ifPresent(holder -> {
                    throw DomainException.refused(
                            "address-of-another",
                            "Addresses at " + domain + " are " + holder + "'s, whose people only its own administrators"
                                    + " invite.");
                });
    }
}
