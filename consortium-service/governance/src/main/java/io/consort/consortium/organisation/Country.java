package io.consort.consortium.organisation;

import io.consort.kernel.identity.Countries;
import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;

/** A country by its ISO 3166-1 alpha-2 code, for example {@code US}. */
public record Country(String value) implements Id {
    public Country {
        if (!Countries.isKnown(value)) {
            throw DomainException.invalid("", "Not a country: write the two capital letters of ISO 3166-1.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
