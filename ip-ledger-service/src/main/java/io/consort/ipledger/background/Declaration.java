package io.consort.ipledger.background;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.ProjectId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.persistent.OrderedMap;
import java.time.LocalDate;
import org.pcollections.PVector;

/**
 * That an asset is background to a project.
 *
 * @param project which
 * @param asset which
 * @param needed what the project needs it for
 * @param on the day it was declared
 * @param owners who owned it on that day, and so are asked
 * @param replies what they said so far
 */
public record Declaration(
        ProjectId project,
        AssetId asset,
        String needed,
        LocalDate on,
        PVector<OrganisationId> owners,
        OrderedMap<OrganisationId, Reply> replies) {

    /** How far it is. */
    public enum Status {
        /** Not all owners have replied. */
        DECLARED,
        /** All owners have confirmed. */
        CONFIRMED,
        /** An owner has refused. */
        REFUSED
    }

    /** How far it is. */
    public Status status() {
        if (replies.values().stream().anyMatch(Reply.Refused.class::isInstance)) {
            return Status.REFUSED;
        }
        return replies.size() == owners.size() ? Status.CONFIRMED : Status.DECLARED;
    }

    Declaration with(OrganisationId owner, Reply reply) {
        return new Declaration(project, asset, needed, on, owners, replies.plus(owner, reply));
    }

    static String subject(ProjectId project, AssetId asset) {
        return "projects/" + project + "/background/" + asset;
    }
}
