package io.consort.consortium.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A meeting breaks off.
 *
 * @param continues when it is to go on; null where that is not known
 */
public record MeetingAdjourned(
        MeetingId meeting,
        Instant at,
        String reason,
        @Nullable Instant continues) implements MeetingEvent {}
