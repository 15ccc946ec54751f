package io.consort.consortium.body;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterVersion;
import io.consort.consortium.charter.Charters;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.Participation;
import io.consort.consortium.membership.VoteBar;
import io.consort.consortium.organisation.Heirs;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.ClassId;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.SeatRule;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The seats that there are on a date: what the charter of that date asks for, filled with the members by right and with who was
 * named. Nothing of it is written down when a membership or a term ends, so it can be asked for any date.
 *
 * @param knownAt as it was known at that instant; null for as it is known now
 */
public record Roster(
        ConsortiumState state, LocalDate on, @Nullable Instant knownAt) {

    /** As it is known now. */
    public static Roster of(ConsortiumState state, LocalDate on) {
        return new Roster(state, on, null);
    }

    /** The bodies, the highest first; none before the consortium's first day. */
    public List<BodyRule> bodies() {
        return charter().map(Charter::bodies).orElse(List.of());
    }

    /** The body of that id. */
    public Optional<BodyRule> body(BodyId id) {
        return charter().flatMap(each -> each.body(id));
    }

    /**
     * The body of that id.
     *
     * @throws DomainException REFUSED {@code body-unknown} when the charter has none
     */
    BodyRule require(BodyId id) {
        return body(id).orElseThrow(() ->
                DomainException.refused("body-unknown", "The charter of " + on + " has no body " + id + "."));
    }

    /** The seats of a body, in the order of the charter. */
    public Stream<SeatId> seats(BodyRule body) {
        return body.seats().stream().flatMap(sort -> places(body, sort)).map(Place::seat);
    }

    /** The seats of a body with who sits on them, vacant ones included. */
    public List<Seating> seatings(BodyRule body) {
        return body.seats().stream()
                .flatMap(sort -> places(body, sort))
                .map(this::seating)
                .toList();
    }

    /** One seat; empty where there is none of that id on the date. */
    public Optional<Seating> find(SeatId seat) {
        return place(seat).map(this::seating);
    }

    /**
     * One seat.
     *
     * @throws DomainException NOT_FOUND when there is none of that id on the date
     */
    public Seating require(SeatId seat) {
        return find(seat).orElseThrow(() -> DomainException.notFound("seat", seat));
    }

    /** Who sat on a seat, sits there, and is to sit there, in order of time; each up to the day on which its organisation left. */
    public List<Occupancy> occupancies(SeatId seat) {
        return history(seat).occupancies().stream()
                .map(each -> each.during(lasting(each.organisation(), each.period())))
                .filter(each -> !each.period().isEmpty())
                .toList();
    }

    Optional<Place> place(SeatId seat) {
        return charter().flatMap(each -> Place.find(each, seat)).filter(this::exists);
    }

    /**
     * Where a seat has its place.
     *
     * @throws DomainException NOT_FOUND when there is none of that id on the date
     */
    Place requirePlace(SeatId seat) {
        return place(seat).orElseThrow(() -> DomainException.notFound("seat", seat));
    }

    SeatHistory history(SeatId seat) {
        SeatHistory history = Bodies.of(state).history(seat);
        return knownAt == null ? history : history.knownAt(knownAt);
    }

    /** A time at most until the organisation that it goes with leaves. */
    Period lasting(OrganisationId organisation, Period period) {
        return participation(organisation)
                .flatMap(each -> each.leftFrom(period.from()))
                .map(period::endedOn)
                .orElse(period);
    }

    /** Whether an organisation was a member and is none any more. */
    boolean hasLeft(OrganisationId organisation) {
        return participation(organisation)
                .flatMap(each -> each.leftFrom(on))
                .filter(on::equals)
                .isPresent();
    }

    /** The charter of the date. */
    Optional<Charter> charter() {
        return Charters.of(state).on(on, knownAt).map(CharterVersion::charter);
    }

    /** The versions of the charter up to the date's. */
    Stream<CharterVersion> versions() {
        return Charters.of(state).upTo(on, knownAt);
    }

    private Optional<Participation> participation(OrganisationId organisation) {
        return Members.of(state).find(organisation).map(this::known);
    }

    private Participation known(Participation participation) {
        return knownAt == null ? participation : participation.knownAt(knownAt);
    }

    private boolean isOf(ClassId membershipClass, Participation participation) {
        return known(participation)
                .on(on)
                .filter(each -> each.membershipClass().equals(membershipClass))
                .isPresent();
    }

    private Stream<Place> places(BodyRule body, SeatRule sort) {
        return switch (sort.filling()) {
            case Filling.ByRight(ClassId membershipClass) ->
                Members.of(state).byOrganisation().values().stream()
                        .filter(each -> isOf(membershipClass, each))
                        .map(each -> new Place(body, sort, each.organisation().value()));
            case Filling.ByAppointment(var _), Filling.ByElection(var _) ->
                IntStream.rangeClosed(1, sort.count())
                        .mapToObj(number -> new Place(body, sort, Integer.toString(number)));
        };
    }

    private boolean exists(Place place) {
        return switch (place.sort().filling()) {
            case Filling.ByRight(ClassId membershipClass) ->
                Members.of(state)
                        .find(new OrganisationId(place.which()))
                        .filter(each -> isOf(membershipClass, each))
                        .isPresent();
            case Filling.ByAppointment(var _), Filling.ByElection(var _) -> true;
        };
    }

    /**
     * Whether a seat votes: not where the charter has it look on, nor while its member may not vote for a time, whichever seat it
     * is that it has; and not where a member has it by right, of a class that has no vote.
     */
    private boolean votes(Place place, @Nullable OrganisationId organisation) {
        if (!place.sort().votes() || organisation == null) {
            return place.sort().votes();
        }
        boolean byRight = place.sort().filling() instanceof Filling.ByRight;
        return VoteBar.of(state, organisation, on, knownAt)
                .filter(bar -> bar.isLoss() || (byRight && bar == VoteBar.CLASS_WITHOUT_VOTE))
                .isEmpty();
    }

    Seating seating(Place place) {
        SeatId seat = place.seat();
        SeatHistory history = history(seat);
        Occupancy occupancy = history.on(on)
                .filter(each -> place.owner(state)
                        .map(owner -> owner.equals(each.organisation())
                                || owner.equals(state.get(Heirs.class).now(each.organisation())))
                        .orElse(true))
                .filter(each -> lasting(each.organisation(), each.period()).covers(on))
                .orElse(null);
        OrganisationId organisation = place.sort().filling() instanceof Filling.ByRight
                ? new OrganisationId(place.which())
                : occupancy == null ? null : occupancy.organisation();
        return new Seating(
                place.body().id(),
                seat,
                place.sort().id(),
                votes(place, organisation),
                organisation,
                occupancy == null ? null : occupancy.holder(),
                organisation == null
                        ? List.of()
                        : history.alternates().stream()
                                .filter(each ->
                                        lasting(organisation, each.period()).covers(on))
                                .map(Standby::alternate)
                                .toList());
    }
}
