package io.consort.ipledger.asset;

import org.jspecify.annotations.Nullable;

/**
 * That who registers an asset claims the shares of its co-owners, who are to confirm them.
 *
 * @param deed the SHA-256 digest of the document that says whose they are, in hexadecimal; null where none is named
 */
public record Claiming(@Nullable String deed) {

    public Claiming {
        Claimed.requireDigest("/deed", deed);
    }
}
