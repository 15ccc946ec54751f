package io.consort.consortium.separation;

import io.consort.kernel.identity.Id;
import java.util.Locale;

/**
 * A project or a fund, as far as duties in it are kept apart: the service that keeps it knows the rest.
 *
 * @param id as that service names it
 */
public record Undertaking(Kind kind, String id) {

    /** What it is. */
    public enum Kind {
        PROJECT,
        FUND
    }

    public Undertaking {
        Id.require("a project or fund", id);
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " " + id;
    }
}
