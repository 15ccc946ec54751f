package io.consort.kernel.succession;

import io.consort.kernel.identity.NumberedId;

/** A demerger, numbered on the platform's register in the order of recording: {@code D-1}, {@code D-2}, … */
public record DemergerId(String value) implements NumberedId {

    public DemergerId {
        NumberedId.require("D", value, "Not a demerger: write its number, for example D-1.");
    }

    /** The one of that number. */
    public static DemergerId of(int number) {
        return new DemergerId("D-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
