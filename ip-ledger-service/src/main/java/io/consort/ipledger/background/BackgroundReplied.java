package io.consort.ipledger.background;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.ProjectId;
import io.consort.kernel.identity.OrganisationId;

/**
 * An owner confirmed that an asset is background to a project, or refused.
 *
 * @param project which
 * @param asset which
 * @param owner who replied
 * @param reply what
 */
public record BackgroundReplied(ProjectId project, AssetId asset, OrganisationId owner, Reply reply)
        implements IpLedgerEvent {

    @Override
    public String subject() {
        return Declaration.subject(project, asset);
    }
}
