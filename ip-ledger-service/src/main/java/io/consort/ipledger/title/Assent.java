package io.consort.ipledger.title;

import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.identity.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A party to an assignment said beforehand that it agrees to exactly that.
 *
 * @param asset whose title
 * @param by the assignor or the assignee
 * @param assignment to what it agrees
 * @param deed the SHA-256 digest of the document that it confirms; null where it names none
 * @param capital for what the share is contributed, where it is put into a company's capital; null where it is not
 */
public record Assent(
        AssetId asset,
        OrganisationId by,
        Assignment assignment,
        @Nullable String deed,
        @Nullable String capital) {}
