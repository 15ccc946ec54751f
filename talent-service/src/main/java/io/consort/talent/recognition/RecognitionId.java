package io.consort.talent.recognition;

import io.consort.kernel.identity.NumberedId;

/** A recognition, by its number: {@code RC-1} is the first. */
public record RecognitionId(String value) implements NumberedId {

    public RecognitionId {
        NumberedId.require("RC", value, "Not a recognition: write it as RC-1.");
    }

    static RecognitionId of(int number) {
        return new RecognitionId("RC-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
