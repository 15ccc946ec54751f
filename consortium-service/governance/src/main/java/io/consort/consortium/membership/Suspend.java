package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.membership.MembershipEvent.MemberSuspended;
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
 * Suspends a member: it reads on, and neither acts nor votes. The effect of a resolution; by hand only where the charter has no
 * kind of motion for it. Refused with {@code resolution-required}, {@code not-a-member}, {@code suspended-already} when one on
 * those days is recorded, and {@code in-the-past}: nobody loses a vote that it had.
 *
 * @param from the first day
 * @param until the first day on which it is over; null until it is lifted
 * @param resolution that decided it; null by hand
 */
public record Suspend(
        OrganisationId organisation,
        String reason,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable ResolutionId resolution)
        implements Command<ConsortiumState, ConsortiumEvent> {

    /** Longest reason, in characters. */
    public static final int LONGEST_REASON = 1_000;

    public Suspend {
        reason = Wording.require("/reason", reason, LONGEST_REASON);
        if (until != null && !until.isAfter(from)) {
            throw DomainException.invalid("/until", "It ends after its first day.");
        }
    }

    @Override
    public List<MembershipEvent> decide(ConsortiumState state, Context context) {
        Charter charter = Charter.of(state);
        ByResolution.require(charter, EffectKind.SUSPENSION, resolution);
        Membership membership = Belonging.require(state, organisation, context.today());
        if (from.isBefore(context.today())) {
            throw DomainException.refused(
                    "in-the-past", "Today is " + context.today() + "; nobody is suspended from " + from + ".");
        }
        membership.suspensions().stream()
                .filter(each -> each.covers(from, until))
                .findFirst()
                .ifPresent(each -> {
                    throw DomainException.conflict(
                            "suspended-already",
                            organisation + " is suspended from " + each.from()
                                    + each.end().map(end -> " until " + end).orElse("") + " already.");
                });
        return List.of(new MemberSuspended(organisation, charter.version(), reason, from, until, resolution));
    }
}
