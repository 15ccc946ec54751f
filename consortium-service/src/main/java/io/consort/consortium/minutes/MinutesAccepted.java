package io.consort.consortium.minutes;

import io.consort.consortium.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * Minutes stand.
 *
 * @param reason why they do although seats objected; null where nobody did in time
 */
public record MinutesAccepted(
        MeetingId meeting, int version, @Nullable String reason) implements MinutesEvent {}
