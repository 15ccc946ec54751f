package io.consort.consortium.count;

import io.consort.consortium.rule.Base;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.money.Fraction;
import java.util.List;
import java.util.Map;

/**
 * The sums of a poll. Whoever stands aside is in none of them, and casts nothing for others either.
 *
 * @param entitled all who may vote
 * @param present those of them who are present, themselves or by a proxy who is
 * @param yes who said yes
 * @param no who said no
 * @param abstained who voted and said neither
 */
public record Tally(Amount entitled, Amount present, Amount yes, Amount no, Amount abstained) {

    /** Adds up a poll of an electorate. */
    public static Tally of(Electorate electorate, Poll poll) {
        Sums sums = new Sums(electorate, poll);
        Map<SeatId, List<Proxy>> proxies = poll.byGiver();
        for (Elector elector : electorate.bySeat().values()) {
            if (!elector.standsAside()) {
                sums.entitled.add(Fraction.ONE, elector.weight());
                Fraction kept = Fraction.ONE;
                for (Proxy proxy : proxies.getOrDefault(elector.seat(), List.of())) {
                    sums.take(elector, proxy.to(), proxy.part());
                    kept = kept.minus(proxy.part());
                }
                sums.take(elector, elector.seat(), kept);
            }
        }
        poll.ballots().forEach(sums::take);
        return sums.tally();
    }

    /** What a part is a part of. */
    Amount base(Base base) {
        return switch (base) {
            case CAST -> yes.plus(no);
            case PRESENT -> present;
            case ALL -> entitled;
        };
    }

    private static final class Sums {
        private final Electorate electorate;
        private final Poll poll;
        private final Sum entitled = new Sum();
        private final Sum present = new Sum();
        private final Sum yes = new Sum();
        private final Sum no = new Sum();
        private final Sum abstained = new Sum();

        private Sums(Electorate electorate, Poll poll) {
            this.electorate = electorate;
            this.poll = poll;
        }

        /** A part of an elector's weight goes where the seat that votes with it says. */
        private void take(Elector elector, SeatId voter, Fraction part) {
            if (part.signum() == 0 || !poll.isPresent(voter) || standsAside(voter)) {
                return;
            }
            Fraction weight = part.equals(Fraction.ONE)
                    ? elector.weight()
                    : elector.weight().times(part);
            present.add(part, weight);
            Choice choice = poll.votes().get(voter);
            if (choice != null) {
                of(choice).add(part, weight);
            }
        }

        private void take(Ballots ballots) {
            Fraction number = Fraction.of(ballots.number(), 1);
            of(ballots.choice()).add(number, ballots.weight().times(number));
        }

        private Sum of(Choice choice) {
            return switch (choice) {
                case YES -> yes;
                case NO -> no;
                case ABSTAIN -> abstained;
            };
        }

        private boolean standsAside(SeatId voter) {
            return electorate.find(voter).filter(Elector::standsAside).isPresent();
        }

        private Tally tally() {
            return new Tally(entitled.total(), present.total(), yes.total(), no.total(), abstained.total());
        }
    }
}
