package io.consort.consortium.ballot;

import io.consort.consortium.count.Choice;
import io.consort.kernel.identity.Id;

/**
 * The number of a ballot, as 64 digits of lower-case hexadecimal: SHA-256 of the nonce and of one byte for the choice, 0 for yes, 1
 * for no, 2 for an abstention. So it says nothing to who does not know the nonce, and nobody can make a signed number say
 * another choice. By it the voter finds the ballot again.
 */
public record BallotNumber(String value) implements Id {

    public BallotNumber {
        Hex.require("the number of a ballot", value);
    }

    /** That of a ballot which says so. */
    public static BallotNumber of(Nonce nonce, Choice choice) {
        byte code = switch (choice) {
            case YES -> 0;
            case NO -> 1;
            case ABSTAIN -> 2;
        };
        return new BallotNumber(Hex.text(Sha.SHA256.of(nonce.bytes(), new byte[] {code})));
    }

    /** What is signed. */
    byte[] bytes() {
        return Hex.bytes(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
