package io.consort.ipledger.asset;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * What matters about know-how. It is protected only while it is secret and reasonable steps keep it so (TRIPS, Article
 * 39(2)), so the steps are on record.
 *
 * @param field what it is about, told so that the secret is not
 * @param keeper which organisation keeps it
 * @param safeguards what keeps it secret; at least one
 */
public record KnowHow(String field, OrganisationId keeper, List<String> safeguards) implements Particulars {

    public KnowHow {
        Wording.require("/field", field);
        safeguards = Wording.requireEach("/safeguards", safeguards);
        if (safeguards.isEmpty()) {
            throw DomainException.invalid("/safeguards", "Know-how without anything that keeps it secret is none.");
        }
    }
}
