package io.consort.consortium.meeting;

/** How far a meeting has come. */
public enum MeetingStage {
    CONVENED,
    IN_SESSION,
    /** Broken off, to go on later. */
    ADJOURNED,
    CLOSED,
    CANCELLED;

    String inWords() {
        return switch (this) {
            case CONVENED -> "has not been opened";
            case IN_SESSION -> "is in session";
            case ADJOURNED -> "is adjourned";
            case CLOSED -> "is closed";
            case CANCELLED -> "was cancelled";
        };
    }
}
