package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Roster;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Seats;
import io.consort.consortium.charter.CharterVersion;
import io.consort.consortium.count.Elector;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The seats for which a veto is kept open: those that could vote, and those of another body that the charter lets object as well, as they
 * were on the day of the decision; without those that the decision concerns where the charter leaves them out. They count
 * while they have not consented, have not objected yet, and are still whose they were. A seat whose vote is lost for a time keeps it
 * open, since it may have it again before the time is over.
 */
final class Objectors {

    private final ConsortiumState state;
    private final Resolution resolution;
    private final VetoWindow window;
    private final Voting voting;

    private Objectors(ConsortiumState state, Resolution resolution, VetoWindow window) {
        this.state = state;
        this.resolution = resolution;
        this.window = window;
        this.voting = state.votings().require(resolution.voting());
    }

    /**
     * Of a resolution that can be stopped.
     *
     * @throws DomainException CONFLICT {@code veto-over}
     */
    static Objectors of(ConsortiumState state, Resolution resolution) {
        return new Objectors(state, resolution, resolution.requireWindow());
    }

    /** The last day on which anyone could object, whether or not they have; empty where nobody can. */
    static Optional<LocalDate> last(ConsortiumState state, Resolution resolution) {
        return Optional.ofNullable(resolution.window())
                .flatMap(window -> new Objectors(state, resolution, window)
                        .unconvinced().keySet().stream().map(window::last).max(LocalDate::compareTo));
    }

    /** Whether the time to stop it is over on a day: for each who could still object, or since too few could. */
    boolean isOver(LocalDate today) {
        Roster roster = Roster.of(state, today);
        Map<SeatId, OrganisationId> left = unconvinced();
        left.keySet().removeAll(resolution.objections().keySet());
        return resolution.objections().size() + left.size() < window.veto().objections()
                || left.entrySet().stream()
                        .noneMatch(each -> !today.isAfter(window.last(each.getKey()))
                                && isStillOf(each.getKey(), each.getValue(), roster));
    }

    /**
     * Sees that a seat is one of them, whether or not it has consented.
     *
     * @throws DomainException REFUSED {@code not-an-elector}, {@code stands-aside}, {@code concerned}
     */
    void require(SeatId seat) {
        OrganisationId of = others().get(seat);
        OrganisationId whose = of == null ? voting.requireElector(seat).organisation() : of;
        if (concerned().filter(whose::equals).isPresent()) {
            throw DomainException.refused(
                    "concerned",
                    "Resolution " + resolution.id() + " concerns " + whose + ", whose seat " + seat
                            + " is, and the charter lets nobody object to what concerns them here.");
        }
    }

    /** Whether a seat, or another of its organisation that could vote, said yes and that was counted. */
    boolean hasConsented(SeatId seat) {
        OrganisationId of = others().get(seat);
        return of == null ? voting.hasConsented(seat) : consenting().contains(of);
    }

    private Map<SeatId, OrganisationId> unconvinced() {
        Map<SeatId, OrganisationId> seats = others();
        seats.values().removeAll(consenting());
        electors()
                .filter(each -> !voting.hasConsented(each.seat()))
                .forEach(each -> seats.put(each.seat(), each.organisation()));
        concerned().ifPresent(concerned -> seats.values().removeAll(List.of(concerned)));
        return seats;
    }

    private Stream<Elector> electors() {
        return voting.electorate().bySeat().values().stream().filter(each -> !each.standsAside());
    }

    private Set<OrganisationId> consenting() {
        return electors()
                .filter(each -> voting.hasConsented(each.seat()))
                .map(Elector::organisation)
                .collect(Collectors.toSet());
    }

    private Map<SeatId, OrganisationId> others() {
        Map<SeatId, OrganisationId> seats = new LinkedHashMap<>();
        BodyId also = window.veto().also();
        if (also != null && isABody(also)) {
            Seats.of(state, also, window.adopted()).stream()
                    .filter(Seating::mayVote)
                    .forEach(each -> seats.put(each.seat(), Objects.requireNonNull(each.organisation())));
        }
        return seats;
    }

    /** The rule may be of an earlier version than the charter of the day of the decision. */
    private boolean isABody(BodyId body) {
        return state.charters()
                .on(window.adopted())
                .map(CharterVersion::charter)
                .flatMap(charter -> charter.body(body))
                .isPresent();
    }

    private Optional<OrganisationId> concerned() {
        return window.veto().leavesOutConcerned()
                ? Concerned.by(
                                state,
                                state.motions()
                                        .require(resolution.motion())
                                        .question()
                                        .proposal(),
                                window.adopted())
                        .map(Concerned::organisation)
                : Optional.empty();
    }

    private static boolean isStillOf(SeatId seat, OrganisationId organisation, Roster roster) {
        return roster.find(seat)
                .filter(each -> organisation.equals(each.organisation()))
                .isPresent();
    }
}
