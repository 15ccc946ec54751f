package io.consort.consortium.decision.web;

import io.consort.consortium.count.Outcome;
import io.consort.consortium.decision.Replay;
import io.consort.consortium.decision.VotingEvent.VotingClosed;
import io.consort.consortium.rule.VotingId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param recorded the outcome that was recorded; absent while the voting is open
 * @param counted the outcome that the entries come to; absent while the ballots of a secret vote are sealed
 * @param differences where what was recorded does not follow from the entries before it
 */
record VerificationResponse(
        VotingId voting,
        boolean consistent,
        @Nullable Outcome recorded,
        @Nullable Outcome counted,
        List<String> differences) {

    static VerificationResponse of(Replay replay) {
        List<String> differences = replay.differences();
        VotingClosed recorded = replay.recorded();
        return new VerificationResponse(
                replay.voting().id(),
                differences.isEmpty(),
                recorded == null ? null : recorded.outcome(),
                replay.voting().papers().areSealed()
                        ? null
                        : replay.voting().count().outcome(),
                differences);
    }
}
