package io.consort.ipledger.title.web;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.TitleEvent.ShareAssigned;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;

record AssignmentResponse(AssetId asset, OrganisationId from, OrganisationId to, Fraction share, LocalDate effective) {

    static AssignmentResponse of(ShareAssigned assigned) {
        Assignment assignment = assigned.assignment();
        return new AssignmentResponse(
                assigned.asset(), assignment.from(), assignment.to(), assignment.share(), assignment.effective());
    }
}
