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
            findings.add(at + "/tie", "no-tie");
        }
        if (rule.tie() == Tie.CHAIR_DECIDES && rule.secrecy() == Secrecy.SECRET) {
            findings.add(at + "/tie", "secret-tie");
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
                        findings.add(at + "/weighing/weights/" + i + "/membershipClass", "no-class-to-weigh", of);
                    }
                }
                refuseNothing(
                        weights.stream()
                                .map(Weighing.ClassWeight::membershipClass)
                                .toList(),
                        "weightless.classes");
            }
            case Weighing.ByContribution() ->
                refuseNothing(
                        document.charter().classes().stream()
                                .filter(each -> DuesFindings.canOwe(each.dues()))
                                .map(MembershipClass::id)
                                .toList(),
                        "weightless.dues");
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
            findings.add(at + "/weighing", because, body.id());
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
                findings.add(at + "/cap", "cap-below-equal", most.getAsInt(), part);
            }
        }
    }

    private void lookAtQuorum() {
        lookAtQuorum(rule.quorum().seats(), "seats");
        lookAtQuorum(rule.quorum().weight(), "weight");
    }

    private void lookAtQuorum(@Nullable Threshold threshold, String by) {
        if (threshold != null && threshold.part().signum() == 0 && !threshold.exceeded()) {
            findings.add(at + "/quorum/" + by, "no-quorum");
        }
    }

    private void lookAtMajorities() {
        for (int i = 0; i < rule.majorities().size(); i++) {
            Majority majority = rule.majorities().get(i);
            if (majority.yes().part().signum() == 0 && !majority.yes().exceeded()) {
                findings.add(at + "/majorities/" + i + "/yes", "no-majority");
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
                findings.add(at + "/veto/also", "vetoed-by-no-body", veto.also());
            }
            return;
        }
        OptionalInt most = most();
        if (most.isPresent() && veto.objections() > most.getAsInt()) {
            findings.add(at + "/veto/objections", "veto-out-of-reach", veto.objections(), body.id(), most.getAsInt());
        }
    }

    private void lookAtExtension() {
        Extension extension = rule.extension();
        if (extension == null) {
            return;
        }
        if (rule.quorum().equals(Quorum.NONE)) {
            findings.add(at + "/extension", "extended-without-quorum");
        }
        if (rule.votingDays() > 0 && extension.lastHours() > rule.votingDays() * 24) {
            findings.add(at + "/extension/lastHours", "last-hours-too-long", extension.lastHours(), rule.votingDays());
        }
    }

    /** A ballot shows what it weighs. Nobody can be confused with others where each weighs something else, or there are too few. */
    private void lookAtSecrecy() {
        if (rule.secrecy() == Secrecy.OPEN) {
            return;
        }
        if (rule.weighing() instanceof Weighing.ByContribution) {
            findings.add(at + "/secrecy", "secret-by-contribution");
        }
        OptionalInt most = most();
        if (most.isPresent() && most.getAsInt() < Secrecy.FEWEST) {
            findings.add(at + "/secrecy", "secret-among-few", body.id(), most.getAsInt(), Secrecy.FEWEST);
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
