package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Roster;
import io.consort.consortium.count.Elector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The seats for which a veto is kept open: those that could vote, have not consented, have not objected yet, and are still whose they
 * were. A seat whose vote is lost for a time keeps it open, since it may have it again before the time is over.
 */
final class Objectors {

    private Objectors() {}

    /** Whether a resolution's time to be stopped is over on a day: for each who could still object, or since too few could. */
    static boolean isOver(ConsortiumState state, Resolution resolution, LocalDate today) {
        Roster roster = Roster.of(state, today);
        VetoWindow window = resolution.requireWindow();
        List<Elector> left = unconvinced(state.votings().require(resolution.voting()))
                .filter(each -> !resolution.objections().containsKey(each.seat()))
                .toList();
        return resolution.objections().size() + left.size() < window.veto().objections()
                || left.stream().noneMatch(each -> !today.isAfter(window.last(each.seat())) && isStillOf(each, roster));
    }

    /** The last day on which anyone could object, whether or not they have; empty where nobody can. */
    static Optional<LocalDate> last(Voting voting, Resolution resolution) {
        return Optional.ofNullable(resolution.window())
                .flatMap(window -> unconvinced(voting)
                        .map(each -> window.last(each.seat()))
                        .max(LocalDate::compareTo));
    }

    private static Stream<Elector> unconvinced(Voting voting) {
        return voting.electorate().bySeat().values().stream()
                .filter(each -> !each.standsAside() && !voting.hasConsented(each.seat()));
    }

    private static boolean isStillOf(Elector elector, Roster roster) {
        return roster.find(elector.seat())
                .filter(each -> elector.organisation().equals(each.organisation()))
                .isPresent();
    }
}
