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
                    findings.add(
                            at,
                            "Another class shares " + first.budget() + " by its votes on " + first.motion()
                                    + "; parts of two budgets come to neither.");
                }
                first = first == null ? rule : first;
            }
        }
    }

    private static void look(
            Document document, MembershipClass of, DuesRule.ByVotes rule, String at, Findings findings) {
        MotionRule motion = document.charter().motion(rule.motion()).orElse(null);
        if (motion == null) {
            findings.add(at + "/motion", "There is no kind of motion " + rule.motion() + " to take the votes of.");
        } else if (isByContribution(motion)) {
            findings.add(
                    at + "/motion",
                    "Votes on " + rule.motion() + " follow what is paid, and what is paid would follow the votes.");
        } else if (VotesByRight.of(document.charter(), rule.motion(), of.id()).signum() == 0) {
            findings.add(
                    at,
                    "Members of the class " + of.id() + " have no vote by right on " + rule.motion()
                            + ", so that their part of the budget is nothing; say that they are exempt.");
        }
    }

    private static boolean isByContribution(MotionRule motion) {
        return Stream.of(motion.meeting(), motion.written())
                .anyMatch(rule -> rule != null && rule.weighing() instanceof Weighing.ByContribution);
    }
}
