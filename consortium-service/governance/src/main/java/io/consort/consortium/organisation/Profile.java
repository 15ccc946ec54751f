package io.consort.consortium.organisation;

import io.consort.consortium.Wording;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of an organisation.
 *
 * @param legalName as its home register writes it
 * @param region a part of the country, in words
 * @param parent the organisation at the head of its group, if it belongs to one
 * @param domains the internet domains its people's addresses end in; no two organisations share one
 */
public record Profile(
        String legalName,
        OrganisationKind kind,
        Country country,
        @Nullable String region,
        @Nullable OrganisationId parent,
        Identifiers identifiers,
        List<InternetDomain> domains) {

    private static final int MOST_DOMAINS = 20;

    Profile with(Identifiers next) {
        return new Profile(legalName, kind, country, region, parent, next, domains);
    }

    public Profile {
        legalName = Wording.require("/legalName", legalName, 200);
        region = region == null ? null : Wording.require("/region", region, 100);
        domains = List.copyOf(domains);
        if (domains.size() > MOST_DOMAINS) {
            throw DomainException.invalid("/domains", "At most " + MOST_DOMAINS + " domains.");
        }
        if (new HashSet<>(domains).size() < domains.size()) {
            throw DomainException.invalid("/domains", "A domain is named twice.");
        }
    }
}
