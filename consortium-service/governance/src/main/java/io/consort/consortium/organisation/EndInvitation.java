package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.OrganisationEvent.PersonInvitationEnded;
import io.consort.consortium.organisation.OrganisationEvent.PersonInvitationEnded.End;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * An organisation's invitation that nobody has accepted is open no more. Not found when it is answered or over. Who may say so is seen
 * to before.
 */
public record EndInvitation(OrganisationId organisation, InvitationId invitation, End end)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<PersonInvitationEnded> decide(ConsortiumState state, Context context) {
        PersonInvitation open = Organisations.of(state).invitations().require(invitation, context.now());
        if (!open.organisation().equals(organisation)) {
            throw DomainException.notFound("invitation", invitation);
        }
        return List.of(new PersonInvitationEnded(organisation, invitation, end));
    }
}
