package io.consort.consortium.body;

import io.consort.consortium.count.Proxy;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.ProxyRule;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The standing proxies that hold on a roster's date. */
public final class Proxies {

    private Proxies() {}

    /**
     * Those of a body, by the seat that gave them: as far as the charter of the date lets them hold. Where one seat holds more than
     * it may by then, those that began first do; and whoever has given its own vote away holds none.
     */
    public static List<Proxy> of(Roster roster, BodyRule body) {
        List<Given> given = given(roster, body);
        Set<SeatId> givers = given.stream().map(Given::seat).collect(Collectors.toSet());
        Map<SeatId, Integer> held = new HashMap<>();
        return given.stream()
                .filter(each -> !givers.contains(each.proxy().to()))
                .sorted(Comparator.comparing(Given::from).thenComparing(Given::giver))
                .filter(each -> held.merge(each.proxy().to(), 1, Integer::sum)
                        <= body.proxies().most())
                .sorted(Comparator.comparing(Given::giver))
                .map(each ->
                        new Proxy(each.seat(), each.proxy().to(), each.proxy().part()))
                .toList();
    }

    private static List<Given> given(Roster roster, BodyRule body) {
        return Bodies.of(roster.state()).givers().values().stream()
                .flatMap(Set::stream)
                .distinct()
                .filter(seat -> roster.place(seat)
                        .filter(each -> each.body().id().equals(body.id()))
                        .isPresent())
                .flatMap(seat -> lastGiven(roster, seat).map(each -> new Given(seat, each)))
                .filter(each -> each.isAllowed(body.proxies()))
                .toList();
    }

    /** A seat's standing proxy. */
    private record Given(SeatId seat, StandingProxy proxy) {

        private LocalDate from() {
            return proxy.period().from();
        }

        private String giver() {
            return seat.value();
        }

        private boolean isAllowed(ProxyRule rule) {
            return rule.inPart() || proxy.part().equals(Fraction.ONE);
        }
    }

    /**
     * Those that a seat has given, the last ones, up to the whole of its vote. An earlier one may stand again, because whoever
     * holds it had no vote for a while; what was given to others meanwhile goes before it.
     */
    private static Stream<StandingProxy> lastGiven(Roster roster, SeatId seat) {
        List<StandingProxy> last = new ArrayList<>();
        Fraction whole = Fraction.ZERO;
        for (StandingProxy each : by(roster, seat).toList().reversed()) {
            if (whole.plus(each.part()).compareTo(Fraction.ONE) <= 0) {
                whole = whole.plus(each.part());
                last.addFirst(each);
            }
        }
        return last.stream();
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
        return Bodies.of(roster.state()).giversTo(seat).stream()
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
