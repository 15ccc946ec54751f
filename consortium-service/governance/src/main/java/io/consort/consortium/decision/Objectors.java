package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Seats;
import io.consort.consortium.charter.CharterVersion;
import io.consort.consortium.charter.Charters;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.Veto;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The seats that can object to a resolution: those that could vote on it and did not stand aside, and those of another body that
 * the charter lets object as well, as they were on the day of the decision; without those of the organisation that it concerns
 * where the charter leaves it out. The time to object is kept open for those of them that have not consented, have not objected yet, and
 * are still whose they were. A seat whose vote is lost for a time keeps it open, since it may have it again before the time is over.
 */
public final class Objectors {

    private final ConsortiumState state;
    private final Resolution resolution;
    private final VetoWindow window;
    private final Voting voting;

    /** Those that could not vote. */
    private final Map<SeatId, OrganisationId> others;

    private Objectors(ConsortiumState state, Resolution resolution, VetoWindow window) {
        this.state = state;
        this.resolution = resolution;
        this.window = window;
        this.voting = Votings.of(state).require(resolution.voting());
        this.others = others(state, window);
    }

    static Objectors of(ConsortiumState state, Resolution resolution) {
        return new Objectors(state, resolution, resolution.requireWindow());
    }

    /** Whether a resolution's time to be stopped is over on a day: for each who could still object, or since too few could. */
    static boolean isOver(ConsortiumState state, Resolution resolution, LocalDate today) {
        Objectors objectors = of(state, resolution);
        VetoWindow window = objectors.window;
        Map<SeatId, OrganisationId> left = objectors.unconvinced();
        left.keySet().removeAll(resolution.objections().keySet());
        return resolution.objections().size() + left.size() < window.veto().objections()
                || left.entrySet().stream()
                        .noneMatch(each -> !today.isAfter(window.last(each.getKey()))
                                && objectors.isStillOf(each.getKey(), each.getValue(), today));
    }

    private boolean isStillOf(SeatId seat, OrganisationId organisation, LocalDate today) {
        return Seats.lasting(state, seat, organisation, voting.seq(), today)
                .filter(each -> LostVote.isStillOf(state, voting, seat, organisation, each))
                .isPresent();
    }

    /** The last day on which anyone could object, whether or not they have; empty where nobody can. */
    public static Optional<LocalDate> last(ConsortiumState state, Resolution resolution) {
        return Optional.ofNullable(resolution.window())
                .flatMap(window -> new Objectors(state, resolution, window)
                        .unconvinced().keySet().stream().map(window::last).max(LocalDate::compareTo));
    }

    /** Those that have not said yes. */
    Map<SeatId, OrganisationId> unconvinced() {
        Map<SeatId, OrganisationId> seats = seats();
        seats.keySet().removeIf(this::hasConsented);
        return seats;
    }

    /** Whether a seat said yes and that was counted or, where it could not vote, another of its organisation did. */
    boolean hasConsented(SeatId seat) {
        OrganisationId whose = others.get(seat);
        return whose == null
                ? voting.hasConsented(seat)
                : voting.electorate().bySeat().values().stream()
                        .anyMatch(each -> each.organisation().equals(whose) && voting.hasConsented(each.seat()));
    }

    /**
     * Sees that a seat is one of them.
     *
     * @throws DomainException REFUSED {@code not-an-elector}, {@code stands-aside}, {@code concerned}
     */
    void require(SeatId seat) {
        if (seats().containsKey(seat)) {
            return;
        }
        if (!others.containsKey(seat)) {
            voting.requireElector(seat);
        }
        throw DomainException.refused(
                "concerned",
                "Resolution " + resolution.id() + " concerns whose seat " + seat
                        + " is, and the charter lets nobody object to what concerns them here.");
    }

    private Map<SeatId, OrganisationId> seats() {
        Map<SeatId, OrganisationId> seats = new HashMap<>(others);
        voting.electorate().bySeat().values().stream()
                .filter(each -> !each.standsAside())
                .forEach(each -> seats.put(each.seat(), each.organisation()));
        concerned().ifPresent(concerned -> seats.values().removeIf(concerned::equals));
        return seats;
    }

    private static Map<SeatId, OrganisationId> others(ConsortiumState state, VetoWindow window) {
        BodyId also = window.veto().also();
        return also == null || !isABody(state, also, window.adopted())
                ? Map.of()
                : Seats.of(state, also, window.adopted()).stream()
                        .filter(Seating::mayVote)
                        .collect(Collectors.toMap(Seating::seat, each -> Objects.requireNonNull(each.organisation())));
    }

    /** The rule may be of an earlier version than the charter of the day of the decision. */
    private static boolean isABody(ConsortiumState state, BodyId body, LocalDate on) {
        return Charters.of(state)
                .on(on)
                .map(CharterVersion::charter)
                .flatMap(charter -> charter.body(body))
                .isPresent();
    }

    private Optional<OrganisationId> concerned() {
        Veto veto = window.veto();
        return veto.leavesOutConcerned()
                ? Concerned.by(
                                state,
                                Motions.of(state)
                                        .require(resolution.motion())
                                        .question()
                                        .proposal(),
                                window.adopted())
                        .map(Concerned::organisation)
                : Optional.empty();
    }
}
