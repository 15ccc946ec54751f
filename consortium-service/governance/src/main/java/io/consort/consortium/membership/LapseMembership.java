package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.membership.MembershipEvent.MembershipLapsed;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/** Records that a membership ended because it was not renewed. Refused with {@code not-due}. */
public record LapseMembership(OrganisationId organisation) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<MembershipEvent> decide(ConsortiumState state, Context context) {
        return Members.of(state)
                .find(organisation)
                .filter(each -> isDue(each, context))
                .flatMap(Participation::last)
                .flatMap(Membership::until)
                .map(end -> List.<MembershipEvent>of(new MembershipLapsed(organisation, end)))
                .orElseThrow(() -> DomainException.conflict(
                        "not-due", "No membership of " + organisation + " lapses on " + context.today() + "."));
    }

    private static boolean isDue(Participation participation, Context context) {
        return participation.lapsesBy(context.today());
    }
}
