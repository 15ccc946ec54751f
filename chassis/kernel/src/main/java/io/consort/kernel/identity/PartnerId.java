package io.consort.kernel.identity;

/** A partner client, numbered on the platform's register in the order of recording: {@code PC-1}, {@code PC-2}, … */
public record PartnerId(String value) implements NumberedId {

    public PartnerId {
        NumberedId.require("PC", value, "Not a partner client: write its number, for example PC-1.");
    }

    /** The one of that number. */
    public static PartnerId of(int number) {
        return new PartnerId("PC-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
