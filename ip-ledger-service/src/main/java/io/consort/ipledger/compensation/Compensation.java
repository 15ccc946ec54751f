package io.consort.ipledger.compensation;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.notice.NoticeId;
import io.consort.kernel.identity.OrganisationId;
import org.joda.money.Money;

/**
 * What an owner offered a co-owner for its consent. It is payable once what was wished may be done towards the co-owner: it agreed, it was
 * silent, or its objection was decided against.
 *
 * @param notice under which notice
 * @param asset that they own together
 * @param from who offered it
 * @param to who gets it
 * @param amount how much
 * @param settled what of it was paid
 */
public record Compensation(
        NoticeId notice, AssetId asset, OrganisationId from, OrganisationId to, Money amount, Money settled) {

    /** What is still to be paid. */
    public Money outstanding() {
        return amount.minus(settled);
    }
}
