package io.consort.consortium.ballot;

import io.consort.consortium.count.Choice;
import io.consort.kernel.identity.Id;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the ballots of a voting are sealed with until they are counted: 32 bytes as 64 digits of lower-case hexadecimal. It is
 * recorded at the close, so that anyone can open them; its digest at the opening, so that it can be no other one.
 */
public record SealKey(String value) implements Id {

    public SealKey {
        Hex.require("the key of a seal", value);
    }

    /** Seals the nonce of a ballot: each byte of it exclusive-or that of SHA-256 of key and number. */
    public BallotSeal seal(BallotNumber number, Nonce nonce) {
        return new BallotSeal(Hex.text(masked(number, nonce.bytes())));
    }

    /** What a ballot says: the choice that makes its number together with the sealed nonce; empty where none does. */
    public Optional<Choice> open(BallotNumber number, BallotSeal seal) {
        Nonce nonce = new Nonce(Hex.text(masked(number, Hex.bytes(seal.value()))));
        return Arrays.stream(Choice.values())
                .filter(each -> BallotNumber.of(nonce, each).equals(number))
                .findFirst();
    }

    private byte[] masked(BallotNumber number, byte[] bytes) {
        byte[] masked = Sha.SHA256.of(Hex.bytes(value), number.bytes());
        for (int i = 0; i < masked.length; i++) {
            masked[i] ^= bytes[i];
        }
        return masked;
    }

    /** Its digest, which says nothing of it. */
    public SealDigest digest() {
        return new SealDigest(Hex.text(Sha.SHA256.of(Hex.bytes(value))));
    }

    @Override
    public String toString() {
        return value;
    }
}
