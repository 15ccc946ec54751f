package io.consort.ipledger.title;

import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.identity.OrganisationId;
import org.pcollections.PSet;

/**
 * The way is free for an assignment: co-owners had notice of it, and it has run.
 *
 * @param assigned exactly what may be recorded
 * @param towards the co-owners who had notice; it says nothing to those who came later
 */
public record Cleared(ShareAssigned assigned, PSet<OrganisationId> towards) {

    boolean isOf(AssetId asset, Assignment assignment) {
        return assigned.asset().equals(asset) && assigned.assignment().equals(assignment);
    }
}
