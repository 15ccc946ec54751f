package io.consort.consortium.charter;

import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.ClassId;
import io.consort.consortium.rule.DecisionRule;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.MotionRule;
import io.consort.consortium.rule.Weighing;
import io.consort.kernel.money.Allocation;
import io.consort.kernel.money.Fraction;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.joda.money.Money;

/**
 * How many votes a member of a class has for being one, on motions of a kind. Seats that someone elects or appoints to are
 * nobody's by right and count for nobody; so do votes weighed by what is paid, since what is paid may depend on them.
 */
public final class VotesByRight {

    private VotesByRight() {}

    /** The votes of a class; 0 where it has none. */
    public static Fraction of(Charter charter, MotionKindId kind, ClassId membershipClass) {
        return charter.motion(kind)
                .flatMap(motion -> charter.body(motion.body()).map(body -> votes(motion, body, membershipClass)))
                .filter(votes -> charter.find(membershipClass)
                        .map(MembershipClass::votes)
                        .orElse(false))
                .orElse(Fraction.ZERO);
    }

    private static Fraction votes(MotionRule motion, BodyRule body, ClassId membershipClass) {
        long seats = body.seats().stream()
                .filter(seat -> seat.votes() && seat.filling().equals(new Filling.ByRight(membershipClass)))
                .count();
        return switch (rule(motion).weighing()) {
            case Weighing.Equal() -> Fraction.of(seats, 1);
            case Weighing.ByClass(var weights) ->
                weights.stream()
                        .filter(weight -> seats > 0 && weight.membershipClass().equals(membershipClass))
                        .map(Weighing.ClassWeight::weight)
                        .findFirst()
                        .orElse(Fraction.ZERO);
            case Weighing.ByContribution() -> Fraction.ZERO;
        };
    }

    private static DecisionRule rule(MotionRule motion) {
        DecisionRule meeting = motion.meeting();
        DecisionRule written = motion.written();
        if (meeting != null) {
            return meeting;
        }
        if (written != null) {
            return written;
        }
        throw new IllegalStateException("A kind of motion has a rule, or it is none.");
    }

    /**
     * What one member owes of a budget. What is left by rounding down goes, unit by unit, to the largest remainders, ties to
     * the earlier member.
     *
     * @param members the class of each member, in their order
     * @param payer one of them
     */
    public static Money share(
            DuesRule.ByVotes rule, Charter charter, SequencedMap<String, ClassId> members, String payer) {
        SequencedMap<String, Fraction> votes = new LinkedHashMap<>();
        members.forEach((member, of) -> votes.put(member, of(charter, rule.motion(), of)));
        if (votes.values().stream().allMatch(each -> each.signum() == 0)) {
            return Money.zero(rule.budget().getCurrencyUnit());
        }
        return Allocation.split(rule.budget(), votes)
                .getOrDefault(payer, Money.zero(rule.budget().getCurrencyUnit()));
    }
}
