package io.consort.finance.grant;

import io.consort.kernel.identity.Id;
import java.util.Comparator;

/** A grant, by its number: {@code G-1} is the first. */
public record GrantId(String value) implements Id, Comparable<GrantId> {

    private static final Comparator<GrantId> BY_NUMBER =
            Comparator.comparingInt((GrantId id) -> id.value.length()).thenComparing(GrantId::value);

    public GrantId {
        Id.require("a grant", value);
    }

    static GrantId of(int number) {
        return new GrantId("G-" + number);
    }

    @Override
    public int compareTo(GrantId other) {
        return BY_NUMBER.compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }
}
