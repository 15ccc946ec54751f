package io.consort.ipledger.title;

import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.identity.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An owner that loses by a correction of title said beforehand that it agrees to exactly that.
 *
 * @param asset whose title
 * @param by who agrees
 * @param entry the seq of the entry that is wrong
 * @param replacement what is true instead; null where nothing is: of the entry that created title, that the asset is struck
 */
public record Agreement(
        AssetId asset,
        OrganisationId by,
        long entry,
        @Nullable Replacement replacement) {}
