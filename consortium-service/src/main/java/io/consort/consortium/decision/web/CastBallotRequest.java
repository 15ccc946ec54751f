package io.consort.consortium.decision.web;

import io.consort.consortium.ballot.Nonce;
import io.consort.consortium.ballot.RsaInteger;
import io.consort.consortium.count.Choice;
import io.consort.consortium.rule.VotingId;
import io.swagger.v3.oas.annotations.media.Schema;

record CastBallotRequest(
        @Schema(example = "V-7") VotingId voting,

        @Schema(description = "The 32 random bytes that the ballot's number is made of, in hexadecimal")
        Nonce nonce,

        @Schema(description = "As the number says it that was signed")
        Choice choice,

        @Schema(description = "The signature of the number, in hexadecimal")
        RsaInteger signature) {}
