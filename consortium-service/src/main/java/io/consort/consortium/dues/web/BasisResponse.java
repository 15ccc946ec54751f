package io.consort.consortium.dues.web;

import io.consort.consortium.dues.BasisReported;
import io.consort.kernel.identity.OrganisationId;
import org.joda.money.Money;

record BasisResponse(OrganisationId organisation, int year, Money amount) {

    static BasisResponse of(BasisReported event) {
        return new BasisResponse(event.organisation(), event.year(), event.amount());
    }
}
