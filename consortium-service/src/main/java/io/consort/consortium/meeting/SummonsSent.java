package io.consort.consortium.meeting;

import io.consort.consortium.rule.SeatId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The notice of a meeting went to some seats.
 *
 * @param on the day on which it went
 * @param sha256 of what proves it, such as the receipts of delivery; null where none was kept
 */
public record SummonsSent(
        MeetingId meeting,
        List<SeatId> seats,
        LocalDate on,
        @Nullable String sha256) implements MeetingEvent {}
