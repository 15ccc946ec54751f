package io.consort.talent.agreement;

import io.consort.kernel.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * What one title of the home organisation is at the host.
 *
 * @param home the title as the home organisation gives it
 * @param host what it counts as at the host
 * @param extent how far
 * @param limits what it does not give, in words, where the extent is partial; null where it is full
 * @param mode whether the agreement decides by itself
 */
public record Mapping(
        Title home, Title host, Extent extent, @Nullable String limits, Mode mode) {

    /** Longest text of limits, in characters. */
    public static final int MAX_LIMITS = 300;

    public Mapping {
        switch (extent) {
            case FULL -> {
                if (limits != null) {
                    throw DomainException.invalid("/limits", "What counts in full has no limits.");
                }
            }
            case PARTIAL -> {
                if (limits == null || limits.isBlank() || limits.length() > MAX_LIMITS) {
                    throw DomainException.invalid(
                            "/limits", "What counts in part names its limits, in 1 to " + MAX_LIMITS + " characters.");
                }
            }
        }
    }

    /** A title that counts in full, without a case-by-case look. */
    public static Mapping automatic(Title home, Title host) {
        return new Mapping(home, host, Extent.FULL, null, Mode.AUTOMATIC);
    }
}
