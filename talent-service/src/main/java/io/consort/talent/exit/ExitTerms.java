package io.consort.talent.exit;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.exit.ExitGround;
import org.jspecify.annotations.Nullable;

/**
 * The charter's terms of exit. About people there is nothing to choose: what was recognised stays recognised, whatever the ground,
 * as what a leaver had been granted by then is honoured in the DESCA model consortium agreement too (Horizon 2020, version 1.2 of
 * March 2016, section 9.7), and nobody loses a title because an employer leaves.
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
        return "what was recognised stands; "
                + (resolution == null ? "by no resolution" : "by resolution " + resolution);
    }
}
