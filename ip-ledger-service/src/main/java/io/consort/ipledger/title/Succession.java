package io.consort.ipledger.title;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.List;

/**
 * All that one organisation has in a title goes to the organisation that takes its place in law: by merger, by division of a
 * group, by inheritance. Nobody assigns anything.
 *
 * @param from the organisation that is succeeded
 * @param to its successor
 * @param share all that it had
 * @param effective from which date
 */
public record Succession(OrganisationId from, OrganisationId to, Fraction share, LocalDate effective)
        implements Transfer {

    @Override
    public List<Posting> postings() {
        return List.of(
                new Posting(new Account.Holder(from), share.negate()), new Posting(new Account.Holder(to), share));
    }
}
