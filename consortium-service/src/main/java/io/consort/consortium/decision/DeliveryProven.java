package io.consort.consortium.decision;

import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A seat has been told of a resolution; its time to object runs from that day.
 *
 * @param on the day on which it was told
 * @param evidence of what proves it; null where the seat itself says so
 */
public record DeliveryProven(
        ResolutionId resolution,
        SeatId seat,
        LocalDate on,
        @Nullable Digest evidence) implements ResolutionEvent {}
