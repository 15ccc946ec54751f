package io.consort.consortium.membership;

import io.consort.consortium.membership.MembershipEvent.MemberSuspended;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A time in which a member reads on, and neither acts nor votes.
 *
 * @param until as it was imposed, the first day on which it is over; null where it lasts until it is lifted
 * @param recordedAt when the ledger learnt of it
 * @param liftings what ends it earlier, in the order of recording
 */
public record Suspension(
        String reason, LocalDate from, @Nullable LocalDate until, Instant recordedAt, PVector<Lifting> liftings) {

    static Suspension of(MemberSuspended event, Instant recorded) {
        return new Suspension(event.reason(), event.from(), event.until(), recorded, TreePVector.empty());
    }

    /** The first day on which it is over, which is its first where it was lifted before it began; empty while nobody says. */
    public Optional<LocalDate> end() {
        return Stream.concat(
                        Optional.ofNullable(until).stream(),
                        liftings.stream().map(each -> each.on().isBefore(from) ? from : each.on()))
                .min(Comparator.naturalOrder());
    }

    /** Whether it covers a date. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !hasEndedBy(date);
    }

    /** Whether it covers any of some days. */
    boolean covers(LocalDate first, @Nullable LocalDate end) {
        return !hasEndedBy(from) && !hasEndedBy(first) && (end == null || from.isBefore(end));
    }

    /** Whether it is over on a date. */
    boolean hasEndedBy(LocalDate date) {
        return end().filter(day -> !date.isBefore(day)).isPresent();
    }

    Suspension lifted(Lifting lifting) {
        return new Suspension(reason, from, until, recordedAt, liftings.plus(lifting));
    }

    /** What was known of it at an instant; empty where nothing was. */
    Optional<Suspension> knownAt(Instant instant) {
        return recordedAt.isAfter(instant)
                ? Optional.empty()
                : Optional.of(new Suspension(
                        reason,
                        from,
                        until,
                        recordedAt,
                        TreePVector.from(liftings.stream()
                                .filter(each -> !each.recordedAt().isAfter(instant))
                                .toList())));
    }
}
