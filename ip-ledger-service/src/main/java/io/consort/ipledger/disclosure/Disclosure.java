package io.consort.ipledger.disclosure;

import io.consort.ipledger.charter.Results;
import io.consort.kernel.authority.Authority;
import org.jspecify.annotations.Nullable;

/**
 * What the charter says of commercial terms.
 *
 * @param terms for whom they are
 * @param resolution by which somebody said that the charter says so; null where the charter itself says it, or nothing
 * @param charter the version of the charter that says so; null where consortium-service was not asked
 */
public record Disclosure(
        Openness terms,
        @Nullable String resolution,
        @Nullable Integer charter) {

    /** Where the charter says nothing. */
    public static final Disclosure USUAL = new Disclosure(Openness.CONFIDENTIAL, null);

    /** As the secretariat put it into force before the charter was asked. */
    public Disclosure(Openness terms, @Nullable String resolution) {
        this(terms, resolution, null);
    }

    /** What holds where the charter says that now, and this was noted. */
    public Disclosure by(Results said) {
        return terms == Openness.of(said) || said.isOlderThan(charter)
                ? this
                : new Disclosure(Openness.of(said), null, said.charter());
    }

    public Disclosure {
        if (resolution != null) {
            Authority.Resolution.requireName(resolution);
        }
    }
}
