package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.OrganisationEvent.PersonChanged;
import io.consort.consortium.organisation.OrganisationEvent.PersonInvitationEnded;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The person who is invited is one of the organisation's from now on. Not found when the invitation is answered or over; refused with
 * {@code person-suspended} where the organisation has suspended them.
 *
 * @param person whom the invitation is for
 */
public record AcceptInvitation(InvitationId invitation, PersonId person)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<OrganisationEvent> decide(ConsortiumState state, Context context) {
        PersonInvitation open = requirePermitted(Organisations.of(state), context.now());
        Organisation organisation = Organisations.of(state).require(open.organisation());
        List<OrganisationEvent> events = new ArrayList<>();
        events.add(new PersonChanged(organisation.id(), person, PersonChange.INVITED));
        if (open.administrator() && !organisation.people().administrators().contains(person)) {
            events.add(new PersonChanged(organisation.id(), person, PersonChange.MADE_ADMINISTRATOR));
        }
        events.add(new PersonInvitationEnded(organisation.id(), invitation, PersonInvitationEnded.End.ACCEPTED));
        return events;
    }

    /**
     * Sees that nothing stands against it.
     *
     * @throws DomainException as {@link #decide} has it
     */
    public PersonInvitation requirePermitted(Organisations register, Instant now) {
        PersonInvitation open = register.invitations().require(invitation, now);
        if (register.require(open.organisation()).people().suspended().contains(person)) {
            throw DomainException.refused(
                    "person-suspended", open.organisation() + " has suspended you; it reinstates you without asking.");
        }
        return open;
    }
}
