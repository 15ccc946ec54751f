package io.consort.consortium.meeting;

import io.consort.kernel.identity.Id;

/** A demand of seats that their body meet, for example {@code D-2}. They are numbered in the order in which they were made. */
public record DemandId(String value) implements Id {

    public DemandId {
        Id.require("a demand", value);
    }

    static DemandId of(int number) {
        return new DemandId("D-" + number);
    }

    /** The number; 0 where it is none that is ever given. */
    int number() {
        return value.matches("D-[1-9][0-9]{0,8}") ? Integer.parseInt(value.substring(2)) : 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
