package io.consort.kernel.witness;

import io.consort.kernel.identity.NumberedId;

/** A witness's key, numbered in the order of recording: {@code W-1}, {@code W-2}, … */
public record WitnessId(String value) implements NumberedId {

    public WitnessId {
        NumberedId.require("W", value, "Not a witness: write its number, for example W-1.");
    }

    static WitnessId of(int number) {
        return new WitnessId("W-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
