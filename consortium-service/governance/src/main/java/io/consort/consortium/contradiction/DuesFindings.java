package io.consort.consortium.contradiction;

import io.consort.consortium.charter.DuesRule;
import io.consort.consortium.charter.MembershipClass;
import io.consort.consortium.charter.VotesByRight;
import io.consort.consortium.rule.MotionRule;
import io.consort.consortium.rule.Weighing;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Dues by votes that there are not, or from two budgets at once. */
final class DuesFindings {

    private DuesFindings() {}

    /** Whether a member can come to owe anything by a rule. */
    static boolean canOwe(DuesRule rule) {
        return switch (rule) {
            case DuesRule.Exempt() -> false;
            case DuesRule.Fixed(Money amount) -> !amount.isZero();
            case DuesRule.ByVotes shared -> !shared.budget().isZero();
            case DuesRule.Banded banded ->
                !banded.bands().stream().allMatch(band -> band.dues().isZero());
            case DuesRule.Clamp clamp -> !clamp.maximum().isZero();
        };
    }

    static void look(Document document, Findings findings) {
        List<MembershipClass> classes = document.charter().classes();
        DuesRule.ByVotes first = null;
        for (int i = 0; i < classes.size(); i++) {
            if (classes.get(i).dues() instanceof DuesRule.ByVotes rule) {
                String at = "/classes/" + i + "/dues";
                look(document, classes.get(i), rule, at, findings);
                if (first != null && !first.equals(rule)) {
                    findings.add(at, "two-budgets", first.budget(), first.motion());
                }
                first = first == null ? rule : first;
            }
        }
    }

    private static void look(
            Document document, MembershipClass of, DuesRule.ByVotes rule, String at, Findings findings) {
        MotionRule motion = document.charter().motion(rule.motion()).orElse(null);
        if (motion == null) {
            findings.add(at + "/motion", "no-votes-to-take", rule.motion());
        } else if (isByContribution(motion)) {
            findings.add(at + "/motion", "votes-follow-dues", rule.motion());
        } else if (VotesByRight.of(document.charter(), rule.motion(), of.id()).signum() == 0) {
            findings.add(at, "no-part-of-budget", of.id(), rule.motion());
        }
    }

    private static boolean isByContribution(MotionRule motion) {
        return Stream.of(motion.meeting(), motion.written())
                .anyMatch(rule -> rule != null && rule.weighing() instanceof Weighing.ByContribution);
    }
}
