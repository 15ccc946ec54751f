package io.consort.ipledger.succession.web;

import io.consort.ipledger.title.SuccessionId;
import io.consort.ipledger.title.TitleEvent.OrganisationSucceeded;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

record SuccessionResponse(SuccessionId id, OrganisationId from, OrganisationId to, LocalDate effective, int assets) {

    static SuccessionResponse of(OrganisationSucceeded succeeded) {
        return new SuccessionResponse(
                succeeded.id(), succeeded.from(), succeeded.to(), succeeded.effective(), succeeded.assets());
    }
}
