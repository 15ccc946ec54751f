package io.consort.ipledger.asset;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose shares were claimed for them when an asset was registered, so that they are yet to confirm them.
 *
 * @param of the owners that did not register it themselves, by name
 * @param deed the SHA-256 digest of the document that says so, in hexadecimal; null where there is none
 */
public record Claimed(List<OrganisationId> of, @Nullable String deed) {

    public Claimed {
        of = List.copyOf(of);
        requireDigest("/deed", deed);
    }

    /**
     * Sees that a digest is one, where there is one.
     *
     * @throws DomainException INVALID
     */
    public static void requireDigest(String pointer, @Nullable String digest) {
        try {
            if (digest != null) {
                new Authority.Deed(digest);
            }
        } catch (IllegalArgumentException wrong) {
            throw DomainException.invalid(pointer, "Not a SHA-256 digest: write its 64 lower-case hex digits.");
        }
    }
}
