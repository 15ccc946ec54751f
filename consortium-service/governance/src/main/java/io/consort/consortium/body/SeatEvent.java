package io.consort.consortium.body;

import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to one seat. */
public sealed interface SeatEvent extends BodyEvent {

    /** The seat. */
    SeatId seat();

    @Override
    default String subject() {
        return "seats/" + seat();
    }

    /**
     * Someone sits on a seat. Whoever sat there on those days does so no more.
     *
     * @param resolution by which the holder was elected; null where the seat's organisation named its holder
     */
    record SeatTaken(
            SeatId seat,
            OrganisationId organisation,
            PersonId holder,
            Period period,
            @Nullable ResolutionId resolution) implements SeatEvent {
        @Override
        public @Nullable Authority authority() {
            return resolution == null ? null : Authority.resolution(resolution);
        }
    }

    /**
     * Nobody sits on a seat any more.
     *
     * @param on the first day on which nobody does
     * @param resolution by which the holder was removed; null where the holder resigned or was called back
     */
    record SeatVacated(SeatId seat, LocalDate on, @Nullable ResolutionId resolution) implements SeatEvent {
        @Override
        public @Nullable Authority authority() {
            return resolution == null ? null : Authority.resolution(resolution);
        }
    }

    /** Someone may stand in for the holder of a seat. */
    record AlternateNamed(SeatId seat, PersonId alternate, Period period) implements SeatEvent {}

    /**
     * Someone may not stand in any more.
     *
     * @param on the first day on which they may not
     */
    record AlternateWithdrawn(SeatId seat, PersonId alternate, LocalDate on) implements SeatEvent {}

    /**
     * One seat votes for another on all motions of a time, unless the other votes itself.
     *
     * @param by who gave it, on the seat
     * @param to the seat that votes
     * @param receiver who sat there
     * @param part how much of the giver's weight
     */
    record ProxyGiven(SeatId seat, Sitter by, SeatId to, Sitter receiver, Fraction part, Period period)
            implements SeatEvent {}

    /**
     * A seat takes its standing proxy back.
     *
     * @param to the seat that voted for it
     * @param on the first day on which it does not
     */
    record ProxyWithdrawn(SeatId seat, SeatId to, LocalDate on) implements SeatEvent {}
}
