package io.consort.kernel.note;

import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;

/** A witness's private key (C2SP tlog-cosignature). Its owner signs only what it has proven consistent with all it saw before. */
public final class Cosigner {

    private final KeyPair pair;
    private final CosignatureVerifier verifier;

    private Cosigner(String name, byte[] seed) {
        pair = Ed25519.pair(seed);
        verifier = CosignatureVerifier.of(name, pair.getPublic());
    }

    /**
     * A new key.
     *
     * @param name of the witness; a URL without scheme is recommended
     * @throws IllegalArgumentException when it cannot be the name of a key
     */
    public static Cosigner generate(String name) {
        byte[] seed = new byte[Ed25519.KEY_SIZE];
        new SecureRandom().nextBytes(seed);
        return new Cosigner(name, seed);
    }

    /** The public half. */
    public CosignatureVerifier verifier() {
        return verifier;
    }

    /** Cosigns a checkpoint at a time, which is cut to the second. */
    public Cosignature sign(Checkpoint checkpoint, Instant now) {
        Instant time = now.truncatedTo(ChronoUnit.SECONDS);
        byte[] signature = Ed25519.sign(pair.getPrivate(), Cosignature.message(checkpoint.text(), time));
        return new Cosignature(verifier.id(), time, Base64.getEncoder().encodeToString(signature));
    }
}
