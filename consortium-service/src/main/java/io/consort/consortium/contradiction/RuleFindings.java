package io.consort.consortium.contradiction;

import io.consort.consortium.charter.MembershipClass;
import io.consort.consortium.rule.Base;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.Cap;
import io.consort.consortium.rule.ClassId;
import io.consort.consortium.rule.DecisionRule;
import io.consort.consortium.rule.Extension;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.Majority;
import io.consort.consortium.rule.Measure;
import io.consort.consortium.rule.Quorum;
import io.consort.consortium.rule.SeatRule;
import io.consort.consortium.rule.Secrecy;
import io.consort.consortium.rule.Threshold;
import io.consort.consortium.rule.Tie;
import io.consort.consortium.rule.Veto;
import io.consort.consortium.rule.Weighing;
import io.consort.kernel.money.Fraction;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Ways of deciding that cannot come to a decision in the body that is to decide.
 *
 * @param body which decides, and has seats that vote
 * @param at where the rule lies
 */
record RuleFindings(Document document, BodyRule body, DecisionRule rule, String at, Findings findings) {

    void look() {
        lookAtWeights();
        lookAtCap();
        lookAtQuorum();
        lookAtMajorities();
        lookAtVeto();
        lookAtExtension();
        lookAtSecrecy();
        if (rule.tie() == Tie.CHAIR_DECIDES && rule.majorities().stream().noneMatch(RuleFindings::canTie)) {
            findings.add(
                    at + "/tie", "The chair would decide a tie, and only more than 1/2 of what is cast can be tied.");
        }
        if (rule.tie() == Tie.CHAIR_DECIDES && rule.secrecy() == Secrecy.SECRET) {
            findings.add(
                    at + "/tie",
                    "In a secret ballot nobody knows how the chair voted, so that its vote cannot decide a tie.");
        }
    }

    private static boolean canTie(Majority majority) {
        return majority.of() == Base.CAST && majority.yes().equals(Majority.SIMPLE.yes());
    }

    private void lookAtWeights() {
        switch (rule.weighing()) {
            case Weighing.Equal() -> {}
            case Weighing.ByClass(var weights) -> {
                for (int i = 0; i < weights.size(); i++) {
                    ClassId of = weights.get(i).membershipClass();
                    if (document.membershipClass(of).isEmpty()) {
                        findings.add(
                                at + "/weighing/weights/" + i + "/membershipClass",
                                "There is no class " + of + " to weigh anything.");
                    }
                }
                refuseNothing(
                        weights.stream()
                                .map(Weighing.ClassWeight::membershipClass)
                                .toList(),
                        "none of the classes that weigh anything has a vote in the body " + body.id());
            }
            case Weighing.ByContribution() ->
                refuseNothing(
                        document.charter().classes().stream()
                                .filter(each -> DuesFindings.canOwe(each.dues()))
                                .map(MembershipClass::id)
                                .toList(),
                        "nobody who votes in the body " + body.id() + " owes dues");
        }
    }

    /** Weights that sum to zero, whoever is a member. A seat that is elected or appointed may be an organisation's of any class. */
    private void refuseNothing(List<ClassId> weighty, String because) {
        boolean matters = rule.quorum().weight() != null
                || rule.majorities().stream().anyMatch(each -> each.measure() == Measure.WEIGHT);
        boolean weighs = !weighty.isEmpty()
                && document.voting(body).stream()
                        .anyMatch(seat ->
                                !(seat.filling() instanceof Filling.ByRight(ClassId of)) || weighty.contains(of));
        if (matters && !weighs) {
            findings.add(at + "/weighing", "All weights together are zero: " + because + ".");
        }
    }

    private void lookAtCap() {
        OptionalInt most = most();
        Fraction part = switch (rule.cap()) {
            case Cap.OfTotal(Fraction ofAll) -> ofAll;
            case Cap.OfCounted(Fraction ofCounted) -> ofCounted;
            case Cap.OfWeight _ -> null;
            case null -> null;
        };
        if (part != null && most.isPresent()) {
            Fraction left = part.times(Fraction.of(most.getAsInt(), 1));
            if (left.compareTo(Fraction.ONE) < 0) {
                findings.add(
                        at + "/cap",
                        "Among " + most.getAsInt() + " votes even equal ones weigh 1/" + most.getAsInt()
                                + " each, above the cap of " + part + ": nobody could keep it.");
            }
        }
    }

    private void lookAtQuorum() {
        lookAtQuorum(rule.quorum().seats(), "seats");
        lookAtQuorum(rule.quorum().weight(), "weight");
    }

    private void lookAtQuorum(@Nullable Threshold threshold, String by) {
        if (threshold != null && threshold.part().signum() == 0 && !threshold.exceeded()) {
            findings.add(
                    at + "/quorum/" + by, "At least 0 is no quorum; leave it out where it does not matter who comes.");
        }
    }

    private void lookAtMajorities() {
        for (int i = 0; i < rule.majorities().size(); i++) {
            Majority majority = rule.majorities().get(i);
            if (majority.yes().part().signum() == 0 && !majority.yes().exceeded()) {
                findings.add(
                        at + "/majorities/" + i + "/yes",
                        "At least 0 is no majority: a motion would pass though all say no.");
            }
        }
    }

    private void lookAtVeto() {
        Veto veto = rule.veto();
        if (veto == null) {
            return;
        }
        if (veto.also() != null) {
            if (document.body(veto.also()).isEmpty()) {
                findings.add(at + "/veto/also", "There is no body " + veto.also() + " whose seats could object.");
            }
            return;
        }
        OptionalInt most = most();
        if (most.isPresent() && veto.objections() > most.getAsInt()) {
            findings.add(
                    at + "/veto/objections",
                    "A veto takes " + veto.objections() + " seats, and the body " + body.id() + " has "
                            + most.getAsInt() + " that vote: there could never be one.");
        }
    }

    private void lookAtExtension() {
        Extension extension = rule.extension();
        if (extension == null) {
            return;
        }
        if (rule.quorum().equals(Quorum.NONE)) {
            findings.add(at + "/extension", "Voting is extended for a quorum that comes late, and there is no quorum.");
        }
        if (rule.votingDays() > 0 && extension.lastHours() > rule.votingDays() * 24) {
            findings.add(
                    at + "/extension/lastHours",
                    "The last " + extension.lastHours() + " hours are more than the " + rule.votingDays()
                            + " days of voting.");
        }
    }

    /** A ballot shows what it weighs. Nobody can be confused with others where each weighs something else, or there are too few. */
    private void lookAtSecrecy() {
        if (rule.secrecy() == Secrecy.OPEN) {
            return;
        }
        if (rule.weighing() instanceof Weighing.ByContribution) {
            findings.add(
                    at + "/secrecy",
                    "A ballot shows what it weighs, and where weights are contributions hardly two are the same: it could"
                            + " be told whose each is.");
        }
        OptionalInt most = most();
        if (most.isPresent() && most.getAsInt() < Secrecy.FEWEST) {
            findings.add(
                    at + "/secrecy",
                    "The body " + body.id() + " has " + most.getAsInt() + " seats that vote. Among fewer than "
                            + Secrecy.FEWEST + " no vote is secret.");
        }
    }

    /** How many seats can vote at most; empty where members have them by right, of whom there may be any number. */
    private OptionalInt most() {
        List<SeatRule> voting = document.voting(body);
        return voting.stream().anyMatch(seat -> seat.filling() instanceof Filling.ByRight)
                ? OptionalInt.empty()
                : OptionalInt.of(voting.stream().mapToInt(SeatRule::count).sum());
    }
}
