package io.consort.talent.researcher;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a researcher works at an organisation.
 *
 * @param organisation where
 * @param source on whose word
 * @param from the first day
 * @param until the last day; null while it goes on
 */
public record Affiliation(
        OrganisationId organisation,
        AffiliationSource source,
        LocalDate from,
        @Nullable LocalDate until) {

    public Affiliation {
        if (until != null && until.isBefore(from)) {
            throw DomainException.invalid("/until", "An affiliation does not end before it begins.");
        }
    }

    /** Whether it holds on a day. */
    public boolean at(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
