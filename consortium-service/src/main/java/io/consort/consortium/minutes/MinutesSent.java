package io.consort.consortium.minutes;

import io.consort.consortium.meeting.MeetingId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The text of minutes is complete and went to all members, with this ledger. It replaces the versions before it.
 *
 * @param digest SHA-256 over its lines, each ended by a line feed
 * @param lines how many
 * @param until the last day on which seats can object to it
 * @param reason what was corrected; null for the first version
 */
public record MinutesSent(
        MeetingId meeting,
        int version,
        String digest,
        int lines,
        LocalDate until,
        @Nullable String reason) implements MinutesEvent {}
