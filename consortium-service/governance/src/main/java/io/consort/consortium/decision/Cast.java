package io.consort.consortium.decision;

import io.consort.consortium.count.Choice;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.money.Fraction;
import java.util.List;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What is cast in a voting so far.
 *
 * @param present the seats that were recorded as present
 * @param votes the last vote of each seat
 * @param given what each seat gave to others
 * @param held for how many seats each one votes besides itself
 */
public record Cast(
        PSet<SeatId> present,
        PMap<SeatId, Choice> votes,
        PMap<SeatId, PVector<Proxy>> given,
        PMap<SeatId, Integer> held) {

    static final Cast NOTHING =
            new Cast(HashTreePSet.empty(), HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    /** What a seat gave to others. */
    List<Proxy> givenBy(SeatId seat) {
        return given.getOrDefault(seat, TreePVector.empty());
    }

    /** Which part of its weight a seat gave away. */
    Fraction partGivenBy(SeatId seat) {
        return Fraction.sum(givenBy(seat).stream().map(Proxy::part).toList());
    }

    /** For how many others a seat votes. */
    int heldBy(SeatId seat) {
        return held.getOrDefault(seat, 0);
    }

    Cast present(List<SeatId> seats, boolean added) {
        return new Cast(added ? present.plusAll(seats) : HashTreePSet.from(seats), votes, given, held);
    }

    Cast voted(SeatId seat, Choice choice) {
        return new Cast(present, votes.plus(seat, choice), given, held);
    }

    private Cast given(Proxy proxy) {
        PVector<Proxy> before = given.getOrDefault(proxy.from(), TreePVector.empty());
        return new Cast(
                present,
                votes,
                given.plus(proxy.from(), before.plus(proxy)),
                held.plus(proxy.to(), heldBy(proxy.to()) + 1));
    }

    Cast given(List<Proxy> proxies) {
        Cast after = this;
        for (Proxy proxy : proxies) {
            after = after.given(proxy);
        }
        return after;
    }

    Cast takenBack(SeatId from) {
        PMap<SeatId, Integer> left = held;
        for (Proxy proxy : givenBy(from)) {
            left = left.plus(proxy.to(), left.getOrDefault(proxy.to(), 1) - 1);
        }
        return new Cast(present, votes, given.minus(from), left);
    }
}
