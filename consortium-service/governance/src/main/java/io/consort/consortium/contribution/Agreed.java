package io.consort.consortium.contribution;

import io.consort.consortium.rule.ResolutionId;

/** Which resolutions hold, as far as contributions rest on them. */
public interface Agreed {

    /** Whether one holds now. */
    boolean isInForce(ResolutionId resolution);
}
