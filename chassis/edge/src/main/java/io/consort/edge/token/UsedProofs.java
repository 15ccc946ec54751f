package io.consort.edge.token;

import java.time.Instant;

/** Which proofs of possession were used: each is good for one request, at whichever replica (RFC 9449, 11.1). */
@FunctionalInterface
public interface UsedProofs {

    /**
     * Notes that a proof is used now.
     *
     * @param proof names the proof: its key and its {@code jti} went into it
     * @param until from when on the proof is too old anyway, so that it may be forgotten
     * @return whether it was not used before
     */
    boolean use(Digest proof, Instant until);
}
