package io.consort.consortium.count;

import io.consort.consortium.rule.Cap;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.OrderedPMap;

/**
 * Who may vote, and with what weight. Fixed when voting opens; afterwards electors can only stand aside.
 *
 * @param bySeat each elector by its seat, in the order in which the seats were listed
 */
public record Electorate(OrderedPMap<SeatId, Elector> bySeat) {

    /**
     * The electorate of these seats.
     *
     * @param cap the most that a group weighs; what is above it is cut from the group's seats in proportion to their weights.
     *     Null without one
     */
    public static Electorate of(List<Entitled> seats, @Nullable Cap cap) {
        Map<OrganisationId, Fraction> groups = new LinkedHashMap<>();
        seats.forEach(seat -> groups.merge(seat.group(), seat.weight(), Fraction::plus));
        Optional<Fraction> most = Optional.ofNullable(cap)
                .map(each -> CapLevel.of(each, groups.values()).level());
        Map<SeatId, Elector> electors = new LinkedHashMap<>();
        for (Entitled seat : seats) {
            Fraction group = groups.getOrDefault(seat.group(), Fraction.ZERO);
            Fraction weight = most.filter(limit -> group.compareTo(limit) > 0)
                    .map(limit -> seat.weight().times(limit).over(group))
                    .orElse(seat.weight());
            Elector elector = new Elector(seat.seat(), seat.organisation(), seat.group(), seat.weight(), weight, null);
            if (electors.put(seat.seat(), elector) != null) {
                throw new IllegalArgumentException("Seat " + seat.seat() + " twice");
            }
        }
        return new Electorate(OrderedPMap.from(electors));
    }

    /** The elector of a seat; empty where the seat may not vote. */
    public Optional<Elector> find(SeatId seat) {
        return Optional.ofNullable(bySeat.get(seat));
    }

    /** The same, with others who may vote. */
    public Electorate with(List<Elector> others) {
        OrderedPMap<SeatId, Elector> all = bySeat;
        for (Elector each : others) {
            all = all.plus(each.seat(), each);
        }
        return new Electorate(all);
    }

    /** The same, with a seat standing aside. */
    public Electorate recuse(SeatId seat, String reason) {
        return find(seat)
                .map(elector -> new Electorate(bySeat.plus(seat, elector.recused(reason))))
                .orElse(this);
    }

    /** What each group weighs before the cap. */
    List<Fraction> groups() {
        Map<OrganisationId, Fraction> groups = new LinkedHashMap<>();
        bySeat.values().forEach(each -> groups.merge(each.group(), each.full(), Fraction::plus));
        return List.copyOf(groups.values());
    }

    /** The groups whose weight was cut. */
    List<Capped> capped() {
        Map<OrganisationId, List<Elector>> cut = new LinkedHashMap<>();
        bySeat.values().stream()
                .filter(each -> !each.full().equals(each.weight()))
                .forEach(each -> cut.computeIfAbsent(each.group(), group -> new ArrayList<>())
                        .add(each));
        return cut.entrySet().stream()
                .map(each -> Capped.of(each.getKey(), each.getValue()))
                .toList();
    }

    /** A group above the cap. */
    record Capped(OrganisationId group, Fraction full, Fraction weight) {
        static Capped of(OrganisationId group, List<Elector> seats) {
            return new Capped(
                    group,
                    Fraction.sum(seats.stream().map(Elector::full).toList()),
                    Fraction.sum(seats.stream().map(Elector::weight).toList()));
        }
    }
}
