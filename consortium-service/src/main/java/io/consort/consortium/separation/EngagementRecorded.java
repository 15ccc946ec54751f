package io.consort.consortium.separation;

/** Someone takes a part in a project or fund. */
public record EngagementRecorded(Engagement engagement) implements SeparationEvent {
    @Override
    public String subject() {
        return "engagements/" + engagement.id();
    }
}
