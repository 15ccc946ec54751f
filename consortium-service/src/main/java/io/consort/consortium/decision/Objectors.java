package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Roster;
import io.consort.consortium.count.Elector;
import io.consort.consortium.rule.SeatId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The seats for which a veto is kept open: those that could vote, have not consented, have not objected yet, and are still whose they
 * were. A seat whose vote is lost for a time keeps it open, since it may have it again before the time is over.
 */
final class Objectors {

    private Objectors() {}

    /** Whether a resolution's time to be stopped is over on a day: for each who could object, or since too few could. */
    static boolean isOver(ConsortiumState state, Resolution resolution, LocalDate today) {
        Roster roster = Roster.of(state, today);
        List<SeatId> left =
                of(state.votings().require(resolution.voting()), resolution, each -> isStillOf(each, roster));
        VetoWindow window = resolution.requireWindow();
        return resolution.objections().size() + left.size() < window.veto().objections()
                || last(window, left).filter(today::isAfter).isPresent();
    }

    /** The last day on which anyone can object, as things stand; empty where nobody can. */
    static Optional<LocalDate> last(Voting voting, Resolution resolution) {
        return Optional.ofNullable(resolution.window())
                .flatMap(window -> last(window, of(voting, resolution, each -> true)));
    }

    private static Optional<LocalDate> last(VetoWindow window, List<SeatId> seats) {
        return seats.stream().map(window::last).max(LocalDate::compareTo);
    }

    private static List<SeatId> of(Voting voting, Resolution resolution, Predicate<Elector> still) {
        return voting.electorate().bySeat().values().stream()
                .filter(each -> !each.standsAside())
                .filter(each -> !voting.hasConsented(each.seat()))
                .filter(each -> !resolution.objections().containsKey(each.seat()))
                .filter(still)
                .map(Elector::seat)
                .toList();
    }

    private static boolean isStillOf(Elector elector, Roster roster) {
        return roster.find(elector.seat())
                .filter(each -> elector.organisation().equals(each.organisation()))
                .isPresent();
    }
}
