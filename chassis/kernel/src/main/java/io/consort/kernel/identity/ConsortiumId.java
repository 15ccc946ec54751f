package io.consort.kernel.identity;

/** A consortium, which is a tenant, for example {@code sematech}. */
public record ConsortiumId(String value) implements Id {
    public ConsortiumId {
        Id.require("a consortium", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
