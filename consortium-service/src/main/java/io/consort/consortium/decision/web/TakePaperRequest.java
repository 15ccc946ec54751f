package io.consort.consortium.decision.web;

import io.consort.consortium.ballot.RsaInteger;
import io.consort.consortium.rule.SeatId;
import io.swagger.v3.oas.annotations.media.Schema;

record TakePaperRequest(
        @Schema(description = "Whose vote it is: your seat, or one that you vote for", example = "board.full.ibm")
        SeatId seat,

        @Schema(description = "A ballot's number, blinded for the key of the seat's weight (RFC 9474), in hexadecimal")
        RsaInteger blinded) {}
