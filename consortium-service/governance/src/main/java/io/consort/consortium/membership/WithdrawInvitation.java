package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.life.Life;
import io.consort.consortium.life.LifeStage;
import io.consort.consortium.membership.MembershipEvent.InvitationWithdrawn;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/**
 * The office takes an invitation back: one that it made by hand, and any once the consortium is being wound up, when it cannot be
 * accepted any more. Refused with {@code not-invited}, and with {@code resolution-required} where a resolution invites.
 *
 * @param reason for all members and the invited one to read
 */
public record WithdrawInvitation(
        OrganisationId organisation,

        @Meaning(value = "For all members to read", example = "The programme is full.")
        String reason)
        implements Command<ConsortiumState, ConsortiumEvent> {

    public WithdrawInvitation {
        reason = Wording.require("/reason", reason, Suspend.LONGEST_REASON);
    }

    @Override
    public List<MembershipEvent> decide(ConsortiumState state, Context context) {
        Invitation.require(state, organisation, context.today());
        if (Life.of(state).course() != LifeStage.WINDING_UP) {
            Invite.requireByHand(state, Charter.of(state), null);
        }
        return List.of(new InvitationWithdrawn(organisation, reason));
    }
}
