package io.consort.consortium.body;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Secretariat;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.Office;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom the business of a body awaits. {@link Charges} says which of their people have charge of it. */
public final class Officers {

    private Officers() {}

    /** The organisations whose seats hold one of those offices or preside just now, and the secretariat; each once. */
    public static Stream<OrganisationId> of(ConsortiumState state, BodyId body, LocalDate on, Office... offices) {
        Roster roster = Roster.of(state, on);
        Stream<Optional<Seating>> seatings = Stream.concat(
                Arrays.stream(offices).map(office -> Offices.holding(roster, body, office)),
                Stream.of(state.get(Presiding.class).presiding(body).flatMap(roster::find)));
        return Stream.concat(
                        Stream.of(Secretariat.of(state)),
                        seatings.flatMap(Optional::stream)
                                .map(Seating::organisation)
                                .filter(Objects::nonNull))
                .distinct();
    }
}
