package io.consort.ipledger.title;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.kernel.identity.OrganisationId;

/**
 * A dispute was decided against an assignment: between the same two nothing of the asset is assigned, of whatever share and day,
 * until that decision is overtaken.
 *
 * @param notice after which notice
 * @param resolution by which resolution
 * @param asset of what
 * @param from who wished to assign
 * @param to to whom
 */
public record BarredAssignment(
        String notice, String resolution, AssetId asset, OrganisationId from, OrganisationId to) {

    BarredAssignment with(PlaceTaken taken) {
        return new BarredAssignment(notice, resolution, asset, taken.now(from), taken.now(to));
    }

    boolean bars(AssetId other, Assignment assignment) {
        return asset.equals(other) && from.equals(assignment.from()) && to.equals(assignment.to());
    }
}
