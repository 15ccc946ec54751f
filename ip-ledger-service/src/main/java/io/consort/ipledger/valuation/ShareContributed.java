package io.consort.ipledger.valuation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;

/**
 * A share of an asset's title was put into a company's capital. The entry after this one moves the title.
 *
 * @param id its number
 * @param asset whose title
 * @param contribution who, to whom, at what
 */
public record ShareContributed(ContributionId id, AssetId asset, Contribution contribution) implements IpLedgerEvent {
    @Override
    public IpLedgerState on(IpLedgerState state, Header header) {
        return state.with(Contributions.of(state).with(this, header));
    }

    @Override
    public Audience audience(IpLedgerState state, LocalDate today) {
        return ValuationAccess.of(state, Valuations.of(state).get(contribution.valuation()), today);
    }

    @Override
    public String subject() {
        return "assets/" + asset + "/contributions/" + id;
    }
}
