package io.consort.consortium.meeting;

import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How often a seat came.
 *
 * @param meetings how many were held while it was somebody's; a meeting counts once, by how the seat came first
 */
public record AttendanceSum(
        BodyId body, SeatId seat, int meetings, int inPerson, int remote, int byAlternate, int byProxy, int absent) {

    /** For each seat that has rows, in the order of its first. */
    public static List<AttendanceSum> of(Stream<AttendanceRow> rows) {
        Map<SeatId, List<AttendanceRow>> bySeat = new LinkedHashMap<>();
        rows.forEach(row ->
                bySeat.computeIfAbsent(row.seat(), _ -> new ArrayList<>()).add(row));
        return bySeat.values().stream().map(AttendanceSum::sum).toList();
    }

    private static AttendanceSum sum(List<AttendanceRow> rows) {
        Map<Presence, Integer> counts = new EnumMap<>(Presence.class);
        Set<MeetingId> counted = new LinkedHashSet<>();
        for (AttendanceRow row : rows) {
            if (counted.add(row.meeting())) {
                counts.merge(row.presence(), 1, Integer::sum);
            }
        }
        return new AttendanceSum(
                rows.getFirst().body(),
                rows.getFirst().seat(),
                counted.size(),
                counts.getOrDefault(Presence.IN_PERSON, 0),
                counts.getOrDefault(Presence.REMOTE, 0),
                counts.getOrDefault(Presence.BY_ALTERNATE, 0),
                counts.getOrDefault(Presence.BY_PROXY, 0),
                counts.getOrDefault(Presence.ABSENT, 0));
    }
}
