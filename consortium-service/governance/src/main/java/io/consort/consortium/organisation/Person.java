package io.consort.consortium.organisation;

import io.consort.kernel.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person as the identity provider knows them. Shown to their administrators, and kept nowhere else.
 *
 * @param managed whether the person came by an organisation's own provider, which owns the account: to leave that organisation is to lose it
 */
public record Person(
        PersonId id,
        @Nullable String address,
        @Nullable String givenName,
        @Nullable String familyName,
        boolean managed) {

    @Override
    public String toString() {
        return "(person " + id + ")";
    }
}
