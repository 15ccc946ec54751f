package io.consort.consortium.meeting;

import io.consort.kernel.identity.Id;

/** A meeting of a consortium, for example {@code MT-7}. They are numbered in the order in which they were convened. */
public record MeetingId(String value) implements Id {

    private static final String PREFIX = "MT-";

    public MeetingId {
        Id.require("a meeting", value);
    }

    static MeetingId of(int number) {
        return new MeetingId(PREFIX + number);
    }

    /** The number; 0 where it is none that is ever given. */
    int number() {
        return value.matches("MT-[1-9][0-9]{0,8}") ? Integer.parseInt(value.substring(PREFIX.length())) : 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
