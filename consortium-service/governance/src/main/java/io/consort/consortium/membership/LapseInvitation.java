package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.membership.MembershipEvent.InvitationLapsed;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/** Records that an invitation is open no more. Refused with {@code not-due}. */
public record LapseInvitation(OrganisationId organisation) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<MembershipEvent> decide(ConsortiumState state, Context context) {
        return Members.of(state)
                .find(organisation)
                .map(Participation::invitation)
                .filter(invitation -> !invitation.isOpen(context.today()))
                .map(invitation -> List.<MembershipEvent>of(new InvitationLapsed(organisation, invitation.lapsesOn())))
                .orElseThrow(() -> DomainException.conflict(
                        "not-due", "No invitation of " + organisation + " lapses on " + context.today() + "."));
    }
}
