package io.consort.ipledger.right;

import io.consort.kernel.problem.DomainException;

/**
 * Royalty terms as an entry holds them, since every member reads entries: bound to by their digest, and not readable.
 *
 * @param digest SHA-256 of the opening, in base64: whoever is given the opening can prove what was agreed
 * @param sealed the opening, encrypted, in base64
 */
public record SealedRoyalty(String digest, String sealed) {

    /** Longest sealed text, in characters. */
    static final int MAX_SEALED = 4_000;

    public SealedRoyalty {
        if (digest.length() != 44 || sealed.isEmpty() || sealed.length() > MAX_SEALED) {
            throw DomainException.invalid(
                    "/royalty", "Royalty terms are sealed in at most " + MAX_SEALED + " characters.");
        }
    }
}
