package io.consort.finance.exit;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.exit.ExitGround;
import org.jspecify.annotations.Nullable;

/**
 * The charter's terms of exit, as far as they are about money.
 *
 * @param duesOfTheYear whether the dues of the year of the exit are owed whole, or by the days of membership in it
 * @param resolution by which the charter says so; null for what holds where it says nothing
 */
public record ExitTerms(boolean duesOfTheYear, @Nullable String resolution) {

    public ExitTerms {
        if (resolution != null) {
            Authority.Resolution.requireName(resolution);
        }
    }

    /** The terms where the charter says nothing: whoever begins a year owes its dues, whatever the ground. */
    public static ExitTerms usual(ExitGround ground) {
        return switch (ground) {
            case WITHDRAWAL, DEFAULT, DISSOLUTION -> new ExitTerms(true, null);
        };
    }

    /** In words, always the same for the same terms. */
    @Override
    public String toString() {
        return "dues of the year are owed " + (duesOfTheYear ? "whole" : "by the days") + "; "
                + (resolution == null ? "by no resolution" : "by resolution " + resolution);
    }
}
