package io.consort.ipledger.disclosure;

import io.consort.kernel.authority.Authority;
import org.jspecify.annotations.Nullable;

/**
 * What the charter says of commercial terms.
 *
 * @param terms for whom they are
 * @param resolution by which the charter says so; null for what holds where it says nothing
 */
public record Disclosure(Openness terms, @Nullable String resolution) {

    /** Where the charter says nothing. */
    public static final Disclosure USUAL = new Disclosure(Openness.CONFIDENTIAL, null);

    public Disclosure {
        if (resolution != null) {
            Authority.Resolution.requireName(resolution);
        }
    }
}
