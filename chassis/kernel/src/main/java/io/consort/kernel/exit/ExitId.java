package io.consort.kernel.exit;

import io.consort.kernel.identity.Id;

/** An exit, by the id that whoever settles it gives it, so that settling and revoking it can be tried again. */
public record ExitId(String value) implements Id, Comparable<ExitId> {
    public ExitId {
        Id.require("an exit", value);
    }

    @Override
    public int compareTo(ExitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
