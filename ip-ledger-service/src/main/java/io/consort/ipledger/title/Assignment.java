package io.consort.ipledger.title;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;

/**
 * A share, or all of one, goes from one organisation to another.
 *
 * @param from the assignor
 * @param to the assignee
 * @param share of the whole title, not of the assignor's part
 * @param effective from which date
 */
public record Assignment(OrganisationId from, OrganisationId to, Fraction share, LocalDate effective)
        implements Replacement {

    public Assignment {
        if (from.equals(to)) {
            throw DomainException.invalid("/to", "Title is assigned to another organisation, and both are " + to + ".");
        }
        if (!share.isShare()) {
            throw DomainException.invalid("/share", "A share is above 0 and at most 1, and " + share + " is not.");
        }
    }

    @Override
    public List<Posting> postings() {
        return List.of(
                new Posting(new Account.Holder(from), share.negate()), new Posting(new Account.Holder(to), share));
    }
}
