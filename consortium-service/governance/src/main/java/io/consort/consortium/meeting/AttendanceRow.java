package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Seats;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a seat came to a meeting, and for how long. A seat that came twice has two rows.
 *
 * @param organisation whose seat it was
 * @param person who was there; null where nobody or another seat was
 * @param presence how it was there
 * @param arrived null where it did not come
 * @param left null where it did not come, or is there still
 */
public record AttendanceRow(
        MeetingId meeting,
        BodyId body,
        LocalDate day,
        SeatId seat,
        OrganisationId organisation,
        @Nullable PersonId person,
        Presence presence,
        @Nullable Instant arrived,
        @Nullable Instant left) {

    /** The rows of all meetings that were opened, by meeting, then in the order of the body's seats. */
    public static Stream<AttendanceRow> of(ConsortiumState state) {
        return Meetings.of(state).all().stream().flatMap(each -> of(state, each));
    }

    private static Stream<AttendanceRow> of(ConsortiumState state, Meeting meeting) {
        return meeting.course().opened().stream()
                .map(opened -> LocalDate.ofInstant(opened, ZoneOffset.UTC))
                .flatMap(day -> Stream.concat(seats(state, meeting, day), others(state, meeting, day)));
    }

    private static Stream<AttendanceRow> seats(ConsortiumState state, Meeting meeting, LocalDate day) {
        return Seats.of(state, meeting.call().body(), day).stream().flatMap(seating -> {
            List<Stay> stays = meeting.course().attendance().of(seating.seat());
            return stays.isEmpty()
                    ? absent(meeting, day, seating).stream()
                    : stays.stream().map(stay -> there(meeting, day, stay));
        });
    }

    /** Seats that came into being later, while the meeting was adjourned. */
    private static Stream<AttendanceRow> others(ConsortiumState state, Meeting meeting, LocalDate day) {
        Set<SeatId> known = Seats.of(state, meeting.call().body(), day).stream()
                .map(Seating::seat)
                .collect(Collectors.toSet());
        return meeting.course().attendance().all().stream()
                .filter(stay -> !known.contains(stay.seat()))
                .map(stay -> there(meeting, day, stay));
    }

    private static Optional<AttendanceRow> absent(Meeting meeting, LocalDate day, Seating seating) {
        return Optional.ofNullable(seating.organisation())
                .map(organisation -> new AttendanceRow(
                        meeting.id(),
                        meeting.call().body(),
                        day,
                        seating.seat(),
                        organisation,
                        null,
                        Presence.ABSENT,
                        null,
                        null));
    }

    private static AttendanceRow there(Meeting meeting, LocalDate day, Stay stay) {
        return new AttendanceRow(
                meeting.id(),
                meeting.call().body(),
                day,
                stay.seat(),
                stay.organisation(),
                stay.person(),
                Presence.of(stay),
                stay.from(),
                stay.until());
    }
}
