package io.consort.ipledger.pledge;

import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * What is pledged for what.
 *
 * @param asset whose title
 * @param pledgor who owns the share
 * @param pledgee whom it secures
 * @param share of the whole title, not of the pledgor's part
 * @param secured the claim that it secures; above zero
 * @param effective from which date
 */
public record PledgeTerms(
        AssetId asset,
        OrganisationId pledgor,
        OrganisationId pledgee,
        Fraction share,
        Money secured,
        LocalDate effective) {

    public PledgeTerms {
        if (pledgor.equals(pledgee)) {
            throw DomainException.invalid("/pledgee", "A share is pledged to another organisation than its owner.");
        }
        if (!share.isShare()) {
            throw DomainException.invalid("/share", "A share is above 0 and at most 1, and " + share + " is not.");
        }
        if (!secured.isPositive()) {
            throw DomainException.invalid("/secured", "The secured amount is above zero.");
        }
    }
}
