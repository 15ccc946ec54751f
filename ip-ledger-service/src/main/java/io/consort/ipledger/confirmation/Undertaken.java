package io.consort.ipledger.confirmation;

import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.identity.OrganisationId;

/**
 * A party confirmed beforehand that a deed of its own says exactly that, so that another may record it.
 *
 * @param asset about what
 * @param by who is bound
 * @param to what it says
 * @param deed the SHA-256 digest of the document
 */
public record Undertaken(AssetId asset, OrganisationId by, Undertaking to, String deed) {}
