package io.consort.ipledger.notice;

import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import java.time.LocalDate;

/**
 * A co-owner told the others what it wishes to do.
 *
 * @param notice its number
 * @param asset what they own together
 * @param owner whose wish it is
 * @param wish what it wishes to do
 * @param coOwners the others and their shares
 * @param given the date
 * @param due the last day on which they may answer
 */
public record NoticeGiven(
        NoticeId notice,
        AssetId asset,
        OrganisationId owner,
        Wish wish,
        OrderedMap<OrganisationId, Fraction> coOwners,
        LocalDate given,
        LocalDate due)
        implements NoticeEvent {

    @Override
    public String subject() {
        return "notices/" + notice;
    }
}
