package io.consort.ipledger.title;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Title comes into being.
 *
 * @param owners the first owners' shares, which sum to one
 * @param effective from which date
 */
public record Creation(OrderedMap<OrganisationId, Fraction> owners, LocalDate effective) implements Replacement {

    @Override
    public List<Posting> postings() {
        List<Posting> postings = new ArrayList<>(owners.size() + 1);
        postings.add(new Posting(new Account.Source(), Fraction.ONE.negate()));
        owners.forEach((owner, share) -> postings.add(new Posting(new Account.Holder(owner), share)));
        return postings;
    }
}
