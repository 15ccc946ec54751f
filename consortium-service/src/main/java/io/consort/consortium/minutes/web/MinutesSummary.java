package io.consort.consortium.minutes.web;

import io.consort.consortium.minutes.MeetingMinutes;
import io.consort.consortium.minutes.MinutesStanding;
import io.consort.consortium.minutes.MinutesVersion;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param until the last day on which seats could object
 * @param reason what was corrected; absent for the first version
 */
record MinutesSummary(
        int version,
        MinutesStanding standing,
        Instant sent,
        LocalDate until,
        int objections,
        @Nullable String reason) {

    static MinutesSummary of(MeetingMinutes minutes, MinutesVersion version, LocalDate today) {
        return new MinutesSummary(
                version.number(),
                minutes.standing(version, today),
                version.at(),
                version.sent().until(),
                version.objections().size(),
                version.sent().reason());
    }
}
