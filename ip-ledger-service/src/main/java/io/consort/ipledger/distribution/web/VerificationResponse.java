package io.consort.ipledger.distribution.web;

import io.consort.ipledger.distribution.Difference;
import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.Verification;
import java.util.List;

/**
 * @param entries how many of the distribution's entries were recomputed
 */
record VerificationResponse(DistributionId distribution, boolean holds, int entries, List<Difference> differences) {

    static VerificationResponse of(Verification verification) {
        return new VerificationResponse(
                verification.distribution(), verification.holds(), verification.entries(), verification.differences());
    }
}
