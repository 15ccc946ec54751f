package io.consort.ipledger.title;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.List;

/**
 * A pledged share goes to the pledgee, since what it secured was not paid.
 *
 * @param pledge which pledge
 * @param from the holder
 * @param to the pledgee
 * @param share what was pledged
 * @param effective from which date
 */
public record Enforcement(PledgeId pledge, OrganisationId from, OrganisationId to, Fraction share, LocalDate effective)
        implements Transfer {

    @Override
    public List<Posting> postings() {
        return List.of(
                new Posting(new Account.Holder(from), share.negate()), new Posting(new Account.Holder(to), share));
    }
}
