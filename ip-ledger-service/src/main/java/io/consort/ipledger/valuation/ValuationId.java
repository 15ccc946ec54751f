package io.consort.ipledger.valuation;

import io.consort.kernel.identity.NumberedId;

/** A valuation, numbered in the order of recording: {@code V-1}, {@code V-2}, … */
public record ValuationId(String value) implements NumberedId {

    public ValuationId {
        NumberedId.require("V", value, "Not a valuation: write its number, for example V-1.");
    }

    static ValuationId of(int number) {
        return new ValuationId("V-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
