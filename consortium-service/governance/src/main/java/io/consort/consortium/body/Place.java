package io.consort.consortium.body;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.organisation.Heirs;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.SeatRule;
import io.consort.consortium.rule.SeatRuleId;
import io.consort.kernel.identity.Id;
import io.consort.kernel.identity.OrganisationId;
import java.util.Optional;

/**
 * Where a seat has its place in a charter.
 *
 * @param which the last part of its id: the organisation for a seat by right, else its number
 */
record Place(BodyRule body, SeatRule sort, String which) {

    static Optional<Place> find(Charter charter, SeatId seat) {
        String[] parts = seat.value().split("\\.", 3);
        if (parts.length < 3) {
            return Optional.empty();
        }
        return charter.bodies().stream()
                .filter(body -> body.id().value().equals(parts[0]))
                .findFirst()
                .flatMap(body -> body.find(new SeatRuleId(parts[1])).map(sort -> new Place(body, sort, parts[2])))
                .filter(Place::isPossible);
    }

    private boolean isPossible() {
        return switch (sort.filling()) {
            case Filling.ByRight(var _) -> Id.SYNTAX.matcher(which).matches();
            case Filling.ByAppointment(var _), Filling.ByElection(var _) ->
                which.matches("[1-9][0-9]{0,2}") && Integer.parseInt(which) <= sort.count();
        };
    }

    SeatId seat() {
        return SeatId.of(body.id(), sort.id(), which);
    }

    boolean isElected() {
        return electing().isPresent();
    }

    /** The body that elects who sits there; empty where an organisation names them. */
    Optional<BodyId> electing() {
        return sort.filling() instanceof Filling.ByElection(BodyId by) ? Optional.of(by) : Optional.empty();
    }

    /** The organisation that says who sits there, or has the place of the one that did; empty where a body elects. */
    Optional<OrganisationId> owner(ConsortiumState state) {
        return switch (sort.filling()) {
            case Filling.ByRight(var _) -> Optional.of(new OrganisationId(which));
            case Filling.ByAppointment(OrganisationId by) ->
                Optional.of(state.get(Heirs.class).now(by));
            case Filling.ByElection(var _) -> Optional.empty();
        };
    }
}
