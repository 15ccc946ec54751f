package io.consort.consortium.ballot;

import io.consort.kernel.identity.ConsortiumId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The secret keys of all secret votings. They are derived from the service's own secret by the name of the voting, so that every
 * replica has them and none is written anywhere; those of one voting say nothing of another's. A key takes some tenths of a second
 * to make, and is kept in memory.
 */
public final class BallotSecrets {

    private static final int MOST_KEPT = 500;
    private static final int KEY = 32;

    private final byte[] secret;
    private final Map<String, PaperSigner> kept = new ConcurrentHashMap<>();

    /**
     * @param secret the service's own, as long as it likes
     */
    public BallotSecrets(byte[] secret) {
        this.secret = Sha.SHA384.of(secret, "consort-ballots-v1".getBytes(StandardCharsets.UTF_8));
    }

    /** Those of one consortium's votings. */
    public BallotKeys of(ConsortiumId consortium) {
        return new BallotKeys(this, consortium);
    }

    PaperSigner signer(String name) {
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(name, each -> Primes.signer(secret, "paper/" + each));
    }

    SealKey seal(String name) {
        byte[] digest = Sha.SHA384.of(secret, ("seal/" + name).getBytes(StandardCharsets.UTF_8));
        return new SealKey(Hex.text(Arrays.copyOf(digest, KEY)));
    }
}
