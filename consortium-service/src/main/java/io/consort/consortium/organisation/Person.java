package io.consort.consortium.organisation;

import io.consort.kernel.identity.PersonId;
import org.jspecify.annotations.Nullable;

/** One of an organisation's people, as the identity provider knows them. Shown to their administrators, and kept nowhere else. */
public record Person(
        PersonId id,
        @Nullable String address,
        @Nullable String givenName,
        @Nullable String familyName,
        boolean enabled) {

    @Override
    public String toString() {
        return "(person " + id + ")";
    }
}
