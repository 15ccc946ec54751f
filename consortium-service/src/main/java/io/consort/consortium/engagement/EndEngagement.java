package io.consort.consortium.engagement;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.separation.Engagement;
import io.consort.consortium.separation.EngagementEnded;
import io.consort.consortium.separation.EngagementId;
import io.consort.consortium.separation.SeparationEvent;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;

/**
 * Someone gives up a part in a project or fund, or does so earlier than was said. Refused with {@code engagement-over} when it
 * ends by then anyhow.
 *
 * @param until the first day that is none of it
 */
public record EndEngagement(EngagementId engagement, LocalDate until)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<SeparationEvent> decide(ConsortiumState state, Context context) {
        Engagement found = state.interests()
                .find(engagement)
                .orElseThrow(() -> DomainException.notFound("engagement", engagement));
        Engagement.requireOrder(found.from(), until);
        LocalDate end = found.until();
        if (end != null && !until.isBefore(end)) {
            throw DomainException.conflict(
                    "engagement-over", "Engagement " + engagement + " ends on " + end + ", before " + until + ".");
        }
        return List.of(new EngagementEnded(engagement, until));
    }
}
