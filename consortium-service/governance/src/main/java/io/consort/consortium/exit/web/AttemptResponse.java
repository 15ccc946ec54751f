package io.consort.consortium.exit.web;

import io.consort.consortium.exit.Attempt;
import io.consort.consortium.exit.PartDigest;
import io.consort.consortium.exit.Progress;
import io.consort.consortium.exit.SettlementId;
import java.time.Instant;
import java.util.List;

/**
 * One try at an exit.
 *
 * @param settlement under which the other services know it, with their parts of the account
 */
record AttemptResponse(
        int number,
        SettlementId settlement,
        Instant started,
        Progress progress,
        String digest,
        List<PartDigest> digests,
        List<StepResponse> steps) {

    static AttemptResponse of(Attempt attempt, boolean concerned) {
        return new AttemptResponse(
                attempt.number(),
                attempt.settlement(),
                attempt.started(),
                attempt.progress(),
                attempt.digest(),
                attempt.digests(),
                attempt.steps().stream()
                        .map(step -> StepResponse.of(step, concerned))
                        .toList());
    }
}
