package io.consort.consortium.count;

import io.consort.consortium.rule.Base;
import io.consort.consortium.rule.DecisionRule;
import io.consort.consortium.rule.Majority;
import io.consort.consortium.rule.Measure;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.Threshold;
import io.consort.consortium.rule.Tie;
import io.consort.kernel.money.Fraction;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts a poll another way: by who votes and what they have in hand, not by whose weight it is. Slow, and short enough to be
 * checked by reading it.
 */
record Auditor(DecisionRule rule, Electorate electorate, Poll poll) {

    Outcome outcome() {
        if (entitled(Measure.SEATS).signum() == 0
                || lacks(rule.quorum().seats(), Measure.SEATS)
                || lacks(rule.quorum().weight(), Measure.WEIGHT)) {
            return Outcome.INQUORATE;
        }
        return rule.majorities().stream().allMatch(this::isReached) ? Outcome.ADOPTED : Outcome.REJECTED;
    }

    private boolean lacks(@Nullable Threshold needed, Measure measure) {
        return needed != null && !isEnough(present(measure), entitled(measure), needed);
    }

    private boolean isReached(Majority majority) {
        Measure measure = majority.measure();
        Fraction yes = cast(Choice.YES, measure);
        Fraction no = cast(Choice.NO, measure);
        Fraction whole = switch (majority.of()) {
            case CAST -> yes.plus(no);
            case PRESENT -> present(measure);
            case ALL -> entitled(measure);
        };
        boolean tied = majority.of() == Base.CAST
                && majority.yes().toString().equals("more than 1/2")
                && yes.equals(no)
                && yes.signum() > 0;
        return isEnough(yes, whole, majority.yes()) || (tied && rule.tie() == Tie.CHAIR_DECIDES && chairSaysYes());
    }

    private boolean chairSaysYes() {
        return poll.chair() != null && counts(poll.chair()) && poll.votes().get(poll.chair()) == Choice.YES;
    }

    private static boolean isEnough(Fraction part, Fraction whole, Threshold needed) {
        if (whole.signum() == 0) {
            return false;
        }
        int compared = part.over(whole).compareTo(needed.part());
        return compared > 0 || (compared == 0 && !needed.exceeded());
    }

    Fraction entitled(Measure measure) {
        return Fraction.sum(electorate.bySeat().keySet().stream()
                .filter(this::counts)
                .map(each -> full(each, measure))
                .toList());
    }

    Fraction present(Measure measure) {
        return inHands(electorate.bySeat().keySet(), measure, null);
    }

    Fraction cast(Choice choice, Measure measure) {
        return inHands(poll.votes().keySet(), measure, choice);
    }

    private Fraction inHands(Set<SeatId> voters, Measure measure, @Nullable Choice choice) {
        return Fraction.sum(voters.stream()
                .filter(this::counts)
                .filter(each -> poll.present().contains(each) || poll.votes().containsKey(each))
                .filter(each -> choice == null || poll.votes().get(each) == choice)
                .map(each -> inHand(each, measure))
                .toList());
    }

    /** What a seat kept of its own, and what it was given. */
    private Fraction inHand(SeatId voter, Measure measure) {
        Fraction sum = full(voter, measure);
        for (Proxy proxy : poll.proxies()) {
            Fraction part = counts(proxy.from()) ? full(proxy.from(), measure).times(proxy.part()) : Fraction.ZERO;
            sum = proxy.from().equals(voter) ? sum.minus(part) : proxy.to().equals(voter) ? sum.plus(part) : sum;
        }
        return sum;
    }

    private Fraction full(SeatId seat, Measure measure) {
        return measure == Measure.SEATS
                ? Fraction.ONE
                : electorate.find(seat).orElseThrow().weight();
    }

    private boolean counts(SeatId seat) {
        return electorate.find(seat).filter(each -> !each.standsAside()).isPresent();
    }
}
