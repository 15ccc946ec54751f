package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.membership.MembershipEvent.MemberExpelled;
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
 * Expels a member. The effect of a resolution; by hand only where the charter has no kind of motion for it. Refused with
 * {@code resolution-required}, {@code not-a-member}, {@code expelled-already}, {@code in-the-past}; on the ground of a breach with
 * {@code not-heard}; on the ground of default with {@code not-in-default} and, before the time to make up for it is over,
 * {@code still-curable}.
 *
 * @param effectiveOn the first day without membership
 * @param resolution that decided it; null by hand
 */
public record Expel(
        OrganisationId organisation,
        ExpulsionGround ground,
        String reason,
        LocalDate effectiveOn,
        @Nullable ResolutionId resolution)
        implements Command<ConsortiumState, ConsortiumEvent> {

    public Expel {
        reason = Wording.require("/reason", reason, Suspend.LONGEST_REASON);
    }

    @Override
    public List<MembershipEvent> decide(ConsortiumState state, Context context) {
        Charter charter = Charter.of(state);
        ByResolution.require(charter, EffectKind.EXPULSION, resolution);
        Membership membership = Belonging.require(state, organisation, context.today());
        if (effectiveOn.isBefore(context.today())) {
            throw DomainException.refused(
                    "in-the-past", "Today is " + context.today() + "; nobody is expelled from " + effectiveOn + ".");
        }
        Expulsion earlier = membership.expulsion();
        if (earlier != null) {
            throw DomainException.conflict(
                    "expelled-already",
                    organisation + " is expelled with effect from " + earlier.effectiveOn() + " already.");
        }
        Heard.require(state, organisation, ground, context.today());
        switch (ground) {
            case DEFAULT -> requireIncurable(state, context.today());
            case BREACH -> {}
        }
        return List.of(new MemberExpelled(organisation, charter.version(), ground, reason, effectiveOn, resolution));
    }

    private void requireIncurable(ConsortiumState state, LocalDate today) {
        LocalDate curable = Debts.inDefault(state, organisation, today, null)
                .map(Debts.Default::curableUntil)
                .orElseThrow(() -> DomainException.refused(
                        "not-in-default", organisation + " is not in default on " + today + "."));
        if (today.isBefore(curable)) {
            throw DomainException.refused(
                    "still-curable",
                    organisation + " may pay what it owes until " + curable + "; before, it is not expelled for it.");
        }
    }
}
