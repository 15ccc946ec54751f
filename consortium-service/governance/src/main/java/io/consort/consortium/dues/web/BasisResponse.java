package io.consort.consortium.dues.web;

import io.consort.consortium.dues.DuesEvent.BasisConfirmed;
import io.consort.consortium.dues.DuesEvent.BasisEstimated;
import io.consort.consortium.dues.DuesEvent.BasisReported;
import io.consort.consortium.dues.ReportedBasis;
import io.consort.kernel.identity.OrganisationId;
import org.joda.money.Money;

record BasisResponse(OrganisationId organisation, int year, Money amount, boolean confirmed, boolean estimated) {

    static BasisResponse of(OrganisationId organisation, int year, ReportedBasis basis) {
        return new BasisResponse(organisation, year, basis.amount(), basis.confirmed(), basis.estimated());
    }

    static BasisResponse of(BasisReported event) {
        return new BasisResponse(event.organisation(), event.year(), event.amount(), false, false);
    }

    static BasisResponse of(BasisConfirmed event) {
        return new BasisResponse(event.organisation(), event.year(), event.amount(), true, false);
    }

    static BasisResponse of(BasisEstimated event) {
        return new BasisResponse(event.organisation(), event.year(), event.amount(), false, true);
    }
}
