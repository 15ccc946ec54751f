package io.consort.ipledger.pledge.web;

import io.consort.ipledger.pledge.PledgeEvent.PledgeReleased;
import io.consort.ipledger.title.PledgeId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.util.Map;
import org.joda.money.Money;

record ReleaseResponse(PledgeId pledge, Map<OrganisationId, Fraction> remaining, Money secured) {

    static ReleaseResponse of(PledgeReleased released) {
        return new ReleaseResponse(released.pledge(), released.remaining(), released.secured());
    }
}
