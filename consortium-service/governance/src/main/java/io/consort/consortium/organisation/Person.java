package io.consort.consortium.organisation;

import io.consort.kernel.identity.PersonId;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person as the identity provider knows them. Shown to their administrators; others are told the {@link #name} alone. Kept nowhere else.
 *
 * @param managed whether the person came by an organisation's own provider, which owns the account: to leave that organisation is to lose it
 */
public record Person(
        PersonId id,
        @Nullable String address,
        @Nullable String givenName,
        @Nullable String familyName,
        boolean managed) {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Written as at home: the family name first in Chinese characters, else last; null for who has given none. */
    public @Nullable String name() {
        String given = Objects.requireNonNullElse(givenName, "");
        String family = Objects.requireNonNullElse(familyName, "");
        String name = HAN.matcher(given + family).find() ? family + given : given + " " + family;
        return name.isBlank() ? null : name.strip();
    }

    @Override
    public String toString() {
        return "(person " + id + ")";
    }
}
