package io.consort.consortium.meeting;

import io.consort.consortium.rule.SeatId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Who came to a meeting, and when they were there.
 *
 * @param stays by seat, in order of time
 * @param guests those without a seat
 */
public record Attendance(PMap<SeatId, PVector<Stay>> stays, PVector<Guest> guests) {

    static final Attendance NOBODY = new Attendance(HashTreePMap.empty(), TreePVector.empty());

    Attendance arrived(Stay stay) {
        return new Attendance(stays.plus(stay.seat(), of(stay.seat()).plus(stay)), guests);
    }

    Attendance left(SeatId seat, Instant at) {
        PVector<Stay> all = of(seat);
        return new Attendance(
                stays.plus(
                        seat, all.with(all.size() - 1, all.get(all.size() - 1).endedAt(at))),
                guests);
    }

    Attendance admitted(Guest guest) {
        return new Attendance(stays, guests.plus(guest));
    }

    /** Everyone leaves. */
    Attendance dispersed(Instant at) {
        Attendance next = this;
        for (SeatId seat : stays.keySet()) {
            next = next.current(seat).isPresent() ? next.left(seat, at) : next;
        }
        return next;
    }

    /** A seat's stays, in order of time. */
    public PVector<Stay> of(SeatId seat) {
        return stays.getOrDefault(seat, TreePVector.empty());
    }

    /** A seat's stay that has no end yet. */
    Optional<Stay> current(SeatId seat) {
        return last(seat).filter(Stay::lasts);
    }

    Optional<Stay> last(SeatId seat) {
        PVector<Stay> all = of(seat);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** All stays, by arrival and then by seat. */
    public List<Stay> all() {
        return stays.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Stay::from)
                        .thenComparing(each -> each.seat().value()))
                .toList();
    }

    /** The stays that cover a moment, by seat. A seat that another stands for is there for as long as that one is. */
    public List<Stay> at(Instant moment) {
        return stays.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.covers(moment))
                .filter(each -> each.proxy() == null || isThere(each.proxy(), moment))
                .sorted(Comparator.comparing(each -> each.seat().value()))
                .toList();
    }

    private boolean isThere(SeatId seat, Instant moment) {
        return of(seat).stream().anyMatch(each -> each.covers(moment));
    }

    /** The seats that a seat stands for now. */
    Stream<SeatId> represented(SeatId by) {
        return stays.keySet().stream()
                .filter(each ->
                        current(each).filter(stay -> by.equals(stay.proxy())).isPresent());
    }

    /** The last moment at which anyone came or went. */
    Optional<Instant> latest() {
        return stays.values().stream().flatMap(List::stream).map(Stay::latest).max(Instant::compareTo);
    }
}
