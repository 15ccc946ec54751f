package io.consort.ipledger.right;

import java.util.Optional;

/** Opens royalty terms for what must reckon with them; see {@link SealedRoyalty}. */
@FunctionalInterface
public interface RoyaltyTerms {

    /** What the holder of a right pays; empty where nothing is paid for it, or where the terms are not opened. */
    Optional<Royalty> of(Right right);
}
