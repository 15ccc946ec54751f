package io.consort.ipledger.background.web;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.ProjectId;
import io.consort.ipledger.background.Declaration;
import io.consort.ipledger.background.Reply;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

record DeclarationResponse(
        ProjectId project,
        AssetId asset,
        Declaration.Status status,
        String needed,
        LocalDate on,
        List<OrganisationId> owners,
        Map<OrganisationId, Reply> replies) {

    static DeclarationResponse of(Declaration declaration) {
        return new DeclarationResponse(
                declaration.project(),
                declaration.asset(),
                declaration.status(),
                declaration.needed(),
                declaration.on(),
                declaration.owners(),
                declaration.replies());
    }
}
