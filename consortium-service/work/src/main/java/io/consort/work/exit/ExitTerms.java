package io.consort.work.exit;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.exit.ExitGround;
import org.jspecify.annotations.Nullable;

/**
 * The charter's terms of exit. About the work there is nothing to choose so far.
 *
 * @param resolution by which the charter has the member leave on its terms; null for what holds where it says nothing
 */
public record ExitTerms(@Nullable String resolution) {

    public ExitTerms {
        if (resolution != null) {
            Authority.Resolution.requireName(resolution);
        }
    }

    /** The terms where the charter says nothing. */
    public static ExitTerms usual(ExitGround ground) {
        return switch (ground) {
            case WITHDRAWAL, DEFAULT, DISSOLUTION -> new ExitTerms(null);
        };
    }

    /** In words, always the same for the same terms. */
    @Override
    public String toString() {
        return resolution == null ? "by no resolution" : "by resolution " + resolution;
    }
}
