package io.consort.kernel.note;

import io.consort.kernel.merkle.Hash;
import java.util.List;

/** Makes the proof on demand, since only the signer knows from which size it must lead. */
@FunctionalInterface
public interface ConsistencyProof {

    /**
     * @param from size of the checkpoint that was signed last, at least 1
     * @param to size of the one to be signed, greater than from
     */
    List<Hash> between(long from, long to);
}
