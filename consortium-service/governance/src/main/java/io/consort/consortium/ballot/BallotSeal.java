package io.consort.consortium.ballot;

import io.consort.kernel.identity.Id;

/** The {@link Nonce} of a ballot, which nobody can read without the {@link SealKey}: 64 digits of lower-case hexadecimal. */
public record BallotSeal(String value) implements Id {

    public BallotSeal {
        Hex.require("a seal", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
