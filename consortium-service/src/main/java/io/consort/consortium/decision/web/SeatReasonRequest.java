package io.consort.consortium.decision.web;

import io.consort.consortium.rule.SeatId;
import io.swagger.v3.oas.annotations.media.Schema;

record SeatReasonRequest(@Schema(example = "board.full.ibm") SeatId seat, String reason) {}
