package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.membership.MembershipEvent.SuspensionLifted;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ends the suspension of a member. The effect of a resolution; by hand only where the charter has no kind of motion for
 * suspensions. Refused with {@code resolution-required}, {@code not-a-member}, {@code not-suspended}, {@code in-the-past}.
 *
 * @param on the first day on which it takes part again
 * @param resolution that decided it; null by hand
 */
public record LiftSuspension(
        OrganisationId organisation,
        LocalDate on,
        String reason,
        @Nullable ResolutionId resolution) implements Command<ConsortiumState, ConsortiumEvent> {

    public LiftSuspension {
        reason = Wording.require("/reason", reason, Suspend.LONGEST_REASON);
    }

    @Override
    public List<MembershipEvent> decide(ConsortiumState state, Context context) {
        ByResolution.require(Charter.of(state), EffectKind.SUSPENSION, resolution);
        Membership membership = Belonging.require(state, organisation, context.today());
        if (on.isBefore(context.today())) {
            throw DomainException.refused(
                    "in-the-past", "Today is " + context.today() + "; nothing is lifted from " + on + " on.");
        }
        if (membership.suspensions().stream().allMatch(each -> each.hasEndedBy(on))) {
            throw DomainException.conflict("not-suspended", organisation + " is not suspended on " + on + " or later.");
        }
        return List.of(new SuspensionLifted(organisation, on, reason, resolution));
    }
}
