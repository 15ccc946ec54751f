package io.consort.ipledger.pledge.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.pledge.Demand;
import io.consort.ipledger.pledge.PledgeEvent.PledgeCurtailed;
import io.consort.ipledger.pledge.PledgeEvent.PledgeEnforced;
import io.consort.ipledger.title.Enforcement;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.TitleEvent.ShareEnforced;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Receipt;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

record EnforcementResponse(
        PledgeId pledge,
        LocalDate effective,
        @Nullable Demand demand,
        @Nullable Money worth,
        List<Enforcement> moved,
        List<Curtailed> curtailed) {

    /** What a pledge of lower rank is still over. */
    record Curtailed(PledgeId pledge, Map<OrganisationId, Fraction> remaining) {}

    static EnforcementResponse of(Receipt<IpLedgerEvent> receipt) {
        PledgeEnforced enforced = receipt.first(PledgeEnforced.class);
        return new EnforcementResponse(
                enforced.pledge(),
                enforced.effective(),
                enforced.demand(),
                enforced.worth(),
                receipt.events().stream()
                        .filter(ShareEnforced.class::isInstance)
                        .map(event -> ((ShareEnforced) event).enforcement())
                        .toList(),
                receipt.events().stream()
                        .filter(PledgeCurtailed.class::isInstance)
                        .map(PledgeCurtailed.class::cast)
                        .map(event -> new Curtailed(event.pledge(), event.remaining()))
                        .toList());
    }
}
