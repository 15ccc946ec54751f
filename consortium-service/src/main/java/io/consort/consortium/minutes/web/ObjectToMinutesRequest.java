package io.consort.consortium.minutes.web;

import io.consort.consortium.rule.SeatId;
import io.swagger.v3.oas.annotations.media.Schema;

record ObjectToMinutesRequest(
        @Schema(example = "board.full.ibm") SeatId seat,

        @Schema(example = "Item 2 was spoken of as well.") String reason) {}
