package io.consort.consortium.separation;

import java.time.LocalDate;

/**
 * Someone gives up a part in a project or fund, or has another last day in it.
 *
 * @param until the first day that is none of it
 */
public record EngagementEnded(EngagementId engagement, LocalDate until) implements SeparationEvent {
    @Override
    public String subject() {
        return "engagements/" + engagement;
    }
}
