package io.consort.consortium.engagement;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.separation.Engagement;
import io.consort.consortium.separation.EngagementId;
import io.consort.consortium.separation.Interests;
import io.consort.consortium.separation.SeparationEvent;
import io.consort.consortium.separation.SeparationEvent.EngagementEnded;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone gives up a part in a project or fund, or does so earlier than was said. Refused with {@code engagement-over} when it
 * ends by then anyhow. What a resolution decided ends by a resolution; what somebody said of itself, by its word too.
 *
 * @param until the first day that is none of it
 * @param resolution that decided it; null where whoever is engaged says so
 */
public record EndEngagement(
        EngagementId engagement,

        @Meaning(value = "The first day that is none of it", example = "1989-01-01")
        LocalDate until,

        @Meaning(value = "That decided it; left out where whoever is engaged says so", example = "R-7") @Nullable
        ResolutionId resolution)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        Engagement found = found(state);
        if (found.resolution() != null && resolution == null) {
            throw DomainException.refused(
                    "engagement-resolved",
                    "Engagement " + engagement + " was decided by resolution " + found.resolution()
                            + ", and ends before its time by a resolution.");
        }
        return EngagedBy.require(state, context, found.organisation(), found.person(), resolution);
    }

    private Engagement found(ConsortiumState state) {
        return Interests.of(state)
                .find(engagement)
                .orElseThrow(() -> DomainException.notFound("engagement", engagement));
    }

    @Override
    public List<SeparationEvent> decide(ConsortiumState state, Context context) {
        Engagement found = found(state);
        Engagement.requireOrder(found.from(), until);
        LocalDate end = found.until();
        if (end != null && !until.isBefore(end)) {
            throw DomainException.conflict(
                    "engagement-over", "Engagement " + engagement + " ends on " + end + ", before " + until + ".");
        }
        return List.of(new EngagementEnded(engagement, until));
    }
}
