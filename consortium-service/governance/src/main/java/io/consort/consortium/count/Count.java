package io.consort.consortium.count;

import io.consort.consortium.rule.Base;
import io.consort.consortium.rule.DecisionRule;
import io.consort.consortium.rule.Majority;
import io.consort.consortium.rule.Measure;
import io.consort.consortium.rule.Threshold;
import io.consort.consortium.rule.Tie;
import io.consort.kernel.money.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of applying a rule to a poll, with the account of how.
 *
 * @param steps in the order in which the rule is applied
 */
public record Count(Outcome outcome, Tally tally, List<Step> steps) {
    public Count {
        steps = List.copyOf(steps);
    }

    /** Counts a poll: who may vote, who is present, then whether every majority is reached. */
    public static Count of(DecisionRule rule, Electorate electorate, Poll poll) {
        return new Counting(rule, electorate, poll).count();
    }

    private static final class Counting {
        private final DecisionRule rule;
        private final Electorate electorate;
        private final Poll poll;
        private final Tally tally;
        private final List<Step> steps = new ArrayList<>();

        private Counting(DecisionRule rule, Electorate electorate, Poll poll) {
            this.rule = rule;
            this.electorate = electorate;
            this.poll = poll;
            this.tally = Tally.of(electorate, poll);
        }

        private Count count() {
            explainElectorate();
            steps.add(new Step.Cast(tally.yes(), tally.no(), tally.abstained()));
            return new Count(outcome(), tally, steps);
        }

        private void explainElectorate() {
            if (rule.cap() != null) {
                CapLevel level = CapLevel.of(rule.cap(), electorate.groups());
                steps.add(new Step.CapRead(rule.cap(), level.level(), level.kept()));
            }
            for (Electorate.Capped group : electorate.capped()) {
                steps.add(new Step.CapApplied(group.group(), group.full(), group.weight()));
            }
            for (Elector elector : electorate.bySeat().values()) {
                if (elector.recusal() != null) {
                    steps.add(new Step.Recused(elector.seat(), elector.recusal()));
                }
            }
            steps.add(new Step.Entitlement(tally.entitled()));
        }

        private Outcome outcome() {
            if (tally.entitled().seats().signum() == 0) {
                steps.add(new Step.NobodyLeft());
                return Outcome.INQUORATE;
            }
            boolean seats = isQuorate(Measure.SEATS, rule.quorum().seats());
            boolean weight = isQuorate(Measure.WEIGHT, rule.quorum().weight());
            if (!seats || !weight) {
                return Outcome.INQUORATE;
            }
            if (rule.majorities().isEmpty()) {
                steps.add(new Step.SilenceIsConsent());
                return Outcome.ADOPTED;
            }
            boolean adopted = true;
            for (Majority majority : rule.majorities()) {
                adopted &= isReached(majority);
            }
            return adopted ? Outcome.ADOPTED : Outcome.REJECTED;
        }

        private boolean isQuorate(Measure measure, @Nullable Threshold needed) {
            if (needed == null) {
                return true;
            }
            Fraction present = tally.present().by(measure);
            Fraction of = tally.entitled().by(measure);
            boolean met = needed.isMetBy(present, of);
            steps.add(new Step.QuorumChecked(measure, present, of, needed, met));
            return met;
        }

        private boolean isReached(Majority majority) {
            Fraction yes = tally.yes().by(majority.measure());
            Fraction of = tally.base(majority.of()).by(majority.measure());
            boolean met = majority.yes().isMetBy(yes, of);
            steps.add(new Step.MajorityChecked(majority, yes, of, met));
            return met || (isTie(majority, yes) && chairSaysYes());
        }

        /** A tie is as much yes as no where more than half of what is cast is needed; elsewhere half is just too little. */
        private boolean isTie(Majority majority, Fraction yes) {
            return rule.tie() == Tie.CHAIR_DECIDES
                    && majority.of() == Base.CAST
                    && majority.yes().equals(Majority.SIMPLE.yes())
                    && yes.signum() > 0
                    && yes.equals(tally.no().by(majority.measure()));
        }

        private boolean chairSaysYes() {
            if (poll.chair() == null
                    || electorate
                            .find(poll.chair())
                            .filter(each -> !each.standsAside())
                            .isEmpty()) {
                return false;
            }
            Choice choice = Objects.requireNonNullElse(poll.votes().get(poll.chair()), Choice.ABSTAIN);
            steps.add(new Step.TieBroken(poll.chair(), choice));
            return choice == Choice.YES;
        }
    }
}
