package io.consort.consortium.decision.web;

import io.consort.consortium.ballot.BallotKeys;
import io.consort.consortium.decision.OpenVoting;
import io.consort.consortium.decision.Procedure;
import io.consort.consortium.organisation.Affiliations;
import io.consort.consortium.rule.MotionId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record OpenVotingRequest(
        @Schema(description = "The amendment to vote on; the motion itself where it is left out", example = "1")
        @Nullable
        Integer amendment,

        Procedure procedure,

        @Schema(
                description = "Until when votes are taken; in a meeting, until it is closed where it is left out",
                example = "2026-03-31T17:00:00Z")
        @Nullable
        Instant ends) {

    OpenVoting toCommand(MotionId motion, Affiliations affiliations, BallotKeys keys) {
        return new OpenVoting(motion, amendment, procedure, ends, affiliations, keys);
    }
}
