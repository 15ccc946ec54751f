package io.consort.consortium.contribution;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.rule.ResolutionId;

/** Which resolutions hold, as far as contributions rest on them. */
public interface Agreed {

    /** As a state has it. */
    static Agreed of(ConsortiumState state) {
        return state.get(Agreed.class);
    }

    /** Whether one holds now. */
    boolean isInForce(ResolutionId resolution);
}
