package io.consort.consortium.ballot;

import io.consort.kernel.identity.Id;

/** The SHA-256 digest of a {@link SealKey}: 64 digits of lower-case hexadecimal. */
public record SealDigest(String value) implements Id {

    public SealDigest {
        Hex.require("the digest of a seal's key", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
