package io.consort.consortium.decision;

import io.consort.consortium.ballot.SealDigest;
import io.consort.consortium.rule.VotingId;
import java.util.List;

/**
 * A vote is secret: this is what its papers are signed with and its choices are sealed with. It follows the electors.
 *
 * @param keys one for each weight that an elector has, the greatest first
 * @param seal the digest of the key that the choices are sealed with
 */
public record PapersPrepared(VotingId voting, List<WeightKey> keys, SealDigest seal) implements VotingEvent {

    /** Most weights that electors of a secret vote have; the entry stays within its bounds. */
    static final int MOST = 20;

    public PapersPrepared {
        keys = List.copyOf(keys);
    }
}
