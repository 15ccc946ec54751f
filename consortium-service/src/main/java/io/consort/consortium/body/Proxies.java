package io.consort.consortium.body;

import io.consort.consortium.count.Proxy;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.SeatId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The standing proxies that hold on a roster's date. */
public final class Proxies {

    private Proxies() {}

    /** Those of a body, by the seat that gave them. */
    public static List<Proxy> of(Roster roster, BodyRule body) {
        return roster.state().bodies().givers().values().stream()
                .flatMap(Set::stream)
                .distinct()
                .sorted(Comparator.comparing(SeatId::value))
                .filter(seat -> roster.place(seat)
                        .filter(each -> each.body().id().equals(body.id()))
                        .isPresent())
                .flatMap(seat -> by(roster, seat).map(each -> new Proxy(seat, each.to(), each.part())))
                .toList();
    }

    /** Those that a seat has given. */
    static Stream<StandingProxy> by(Roster roster, SeatId seat) {
        return roster.history(seat).proxies().stream()
                .filter(each -> each.period().covers(roster.on()))
                .filter(each -> stands(roster, seat, each.by(), each.period()))
                .filter(each -> stands(roster, each.to(), each.receiver(), each.period()));
    }

    /** The seats that have given one to a seat. */
    static Stream<SeatId> to(Roster roster, SeatId seat) {
        return roster.state().bodies().giversTo(seat).stream()
                .filter(giver -> by(roster, giver).anyMatch(each -> each.to().equals(seat)));
    }

    /** Whether a seat is still whose it was. */
    private static boolean stands(Roster roster, SeatId seat, Sitter sitter, Period period) {
        Optional<Place> place = roster.place(seat);
        return place.isPresent()
                && roster.lasting(sitter.organisation(), period).covers(roster.on())
                && roster.find(seat)
                        .filter(Seating::votes)
                        .filter(each -> sitter.has(each, place.get().isElected()))
                        .isPresent();
    }
}
