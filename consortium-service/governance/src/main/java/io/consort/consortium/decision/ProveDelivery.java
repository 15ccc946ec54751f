package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Charges;
import io.consort.consortium.decision.ResolutionEvent.DeliveryProven;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A seat says that it has been told of a resolution, or whoever presides or keeps the minutes proves that it has. Refused with
 * {@code veto-over}, {@code not-an-elector}, {@code stands-aside}, {@code concerned}, {@code delivery-proven}, and
 * {@code delivery-out-of-time} for a day before the decision or after today; forbidden with {@code not-on-the-seat} and
 * {@code not-presiding}.
 *
 * @param on the day; null for today
 * @param evidence of what proves it; null where the seat itself says so
 */
public record ProveDelivery(
        ResolutionId resolution,
        @Meaning(example = "board.full.ibm") SeatId seat,

        @Meaning(value = "When it was told; today where it is left out", example = "2026-03-31") @Nullable
        LocalDate on,

        @Meaning(
                value = "SHA-256 of what proves it, for who proves it; left out by the seat itself",
                example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Nullable
        Digest evidence)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        Charges charges = Charges.of(state, context);
        return evidence == null
                ? charges.requireSeat(seat).authority()
                : charges.requireOfficer(
                                Resolutions.of(state).require(resolution).body())
                        .authority();
    }

    @Override
    public List<ResolutionEvent> decide(ConsortiumState state, Context context) {
        Resolution found = Resolutions.of(state).require(resolution);
        VetoWindow window = found.requireWindow();
        Objectors.of(state, found).require(seat);
        LocalDate known = window.told().get(seat);
        if (known != null) {
            throw DomainException.conflict(
                    "delivery-proven",
                    "Seat " + seat + " is proven to know of " + resolution + " since " + known + ".");
        }
        LocalDate day = on == null ? context.today() : on;
        if (day.isAfter(context.today()) || day.isBefore(LocalDate.ofInstant(found.adopted(), ZoneOffset.UTC))) {
            throw DomainException.refused(
                    "delivery-out-of-time",
                    "Nobody was told of " + resolution + " on " + day + ": it was adopted on " + window.adopted()
                            + ", and today is " + context.today() + ".");
        }
        return List.of(new DeliveryProven(resolution, seat, day, evidence));
    }
}
