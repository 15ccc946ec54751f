package io.consort.ipledger.asset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What matters about a standard, or a contribution to one.
 *
 * @param body which organisation sets it, for example {@code SEMI}
 * @param designation what the body calls it, for example {@code SEMI E10}
 * @param edition which one, where there are several
 * @param commitment on which terms owners of essential patents promised to license them
 * @param essential the portfolio's patents without which it cannot be followed
 */
public record Standard(
        String body, String designation, @Nullable String edition, Commitment commitment, List<AssetId> essential)
        implements Particulars {

    /** On which terms essential patents are licensed. */
    public enum Commitment {
        /** Nothing was promised. */
        NONE,
        /** Fair, reasonable and non-discriminatory. */
        FRAND,
        ROYALTY_FREE
    }

    public Standard {
        Wording.require("/body", body);
        Wording.require("/designation", designation);
        Wording.requireIfAny("/edition", edition);
        essential = Wording.requireFew("/essential", essential);
    }
}
