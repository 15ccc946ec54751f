package io.consort.consortium.count;

import io.consort.consortium.rule.SeatId;
import io.consort.kernel.money.Fraction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was cast, in no order: a count does not depend on who voted first.
 *
 * @param present the seats that are present, whether they voted or not; whoever votes is present as well
 * @param votes one for each seat that voted, for itself and for those that it is a proxy of
 * @param proxies who votes for whom; what a seat has given away it does not vote with itself
 * @param chair the seat whose vote breaks a tie; null where nobody presides
 * @param ballots what was cast without a name, where the vote is secret; their seats are among those that are present
 */
public record Poll(
        Set<SeatId> present,
        Map<SeatId, Choice> votes,
        List<Proxy> proxies,
        @Nullable SeatId chair,
        List<Ballots> ballots) {
    public Poll {
        present = Set.copyOf(present);
        votes = Map.copyOf(votes);
        proxies = List.copyOf(proxies);
        ballots = List.copyOf(ballots);
        Map<SeatId, Fraction> given = new HashMap<>();
        for (Proxy proxy : proxies) {
            if (given.merge(proxy.from(), proxy.part(), Fraction::plus).compareTo(Fraction.ONE) > 0) {
                throw new IllegalArgumentException("Seat " + proxy.from() + " gives away more than it has");
            }
        }
    }

    /** An open vote. */
    public Poll(Set<SeatId> present, Map<SeatId, Choice> votes, List<Proxy> proxies, @Nullable SeatId chair) {
        this(present, votes, proxies, chair, List.of());
    }

    /** Votes without proxies, taken in writing: whoever answers is present. */
    public static Poll written(Map<SeatId, Choice> votes) {
        return new Poll(Set.of(), votes, List.of(), null);
    }

    /** Who votes for each seat that gave something away, and with which part of it. */
    Map<SeatId, List<Proxy>> byGiver() {
        Map<SeatId, List<Proxy>> byGiver = new HashMap<>();
        proxies.forEach(each ->
                byGiver.computeIfAbsent(each.from(), seat -> new ArrayList<>(1)).add(each));
        return byGiver;
    }

    boolean isPresent(SeatId seat) {
        return present.contains(seat) || votes.containsKey(seat);
    }
}
