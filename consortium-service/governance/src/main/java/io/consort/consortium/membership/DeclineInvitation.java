package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.membership.MembershipEvent.InvitationDeclined;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/**
 * The invited organisation itself says that it does not come. It can be invited again. Refused with {@code not-invited}.
 *
 * @param reason for all members to read
 */
public record DeclineInvitation(
        @Meaning(value = "For all members to read", example = "The programme is full.")
        String reason) implements Command<ConsortiumState, ConsortiumEvent> {

    public DeclineInvitation {
        reason = Wording.require("/reason", reason, Suspend.LONGEST_REASON);
    }

    @Override
    public List<MembershipEvent> decide(ConsortiumState state, Context context) {
        OrganisationId organisation = Acting.organisation(context);
        Invitation.require(state, organisation, context.today());
        return List.of(new InvitationDeclined(organisation, reason));
    }
}
