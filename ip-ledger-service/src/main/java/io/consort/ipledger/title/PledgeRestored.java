package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;

/**
 * A pledge came back, at its old rank and for its old claim, since an enforcement was reversed: the pledge that was enforced, or
 * one of lower rank that had lost to it.
 *
 * @param asset whose title
 * @param pledge which pledge
 * @param enforced the pledge whose enforcement was reversed
 * @param holder whose share it is over again
 * @param share how much more of it
 * @param from since when it burdens the holder
 */
public record PledgeRestored(
        AssetId asset, PledgeId pledge, PledgeId enforced, OrganisationId holder, Fraction share, LocalDate from)
        implements IpLedgerEvent {

    @Override
    public String subject() {
        return "pledges/" + pledge;
    }
}
