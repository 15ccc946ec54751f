package io.consort.consortium.dues.web;

import io.consort.consortium.dues.BasisConfirmed;
import io.consort.consortium.dues.BasisReported;
import io.consort.kernel.identity.OrganisationId;
import org.joda.money.Money;

record BasisResponse(OrganisationId organisation, int year, Money amount, boolean confirmed) {

    static BasisResponse of(BasisReported event) {
        return new BasisResponse(event.organisation(), event.year(), event.amount(), false);
    }

    static BasisResponse of(BasisConfirmed event) {
        return new BasisResponse(event.organisation(), event.year(), event.amount(), true);
    }
}
