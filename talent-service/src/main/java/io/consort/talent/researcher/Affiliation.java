package io.consort.talent.researcher;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    /** Affiliations once another has the place of an organisation from a day on; what was over before it stays as it was. */
    static List<Affiliation> succeeded(List<Affiliation> all, OrganisationId gone, OrganisationId heir, LocalDate on) {
        List<Affiliation> next = new ArrayList<>();
        for (Affiliation each : all) {
            if (!each.organisation.equals(gone) || (each.until != null && each.until.isBefore(on))) {
                next.add(each);
            } else if (each.from.isBefore(on)) {
                next.add(new Affiliation(gone, each.source, each.from, on.minusDays(1)));
                next.add(new Affiliation(heir, each.source, on, each.until));
            } else {
                next.add(new Affiliation(heir, each.source, each.from, each.until));
            }
        }
        return next;
    }
}
