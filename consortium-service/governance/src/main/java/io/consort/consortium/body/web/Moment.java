package io.consort.consortium.body.web;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Roster;
import io.consort.consortium.body.Seating;
import io.consort.consortium.founding.Consortium;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.problem.DomainException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The day that is asked about, and when it is asked as of.
 *
 * @param knownAt null for as it is known now
 */
record Moment(LocalDate on, @Nullable Instant knownAt) {

    /** Today in UTC where no day is named. */
    static Moment of(@Nullable LocalDate on, @Nullable Instant knownAt, Clock clock) {
        return new Moment(on == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : on, knownAt);
    }

    Roster roster(ConsortiumState state) {
        Consortium.require(state);
        return new Roster(state, on, knownAt);
    }

    static BodyRule body(Roster roster, BodyId id) {
        return roster.body(id).orElseThrow(() -> DomainException.notFound("body", id));
    }

    static Seating seat(Roster roster, SeatId id) {
        return roster.find(id).orElseThrow(() -> DomainException.notFound("seat", id));
    }
}
