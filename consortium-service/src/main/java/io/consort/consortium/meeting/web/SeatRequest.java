package io.consort.consortium.meeting.web;

import io.consort.consortium.rule.SeatId;
import io.swagger.v3.oas.annotations.media.Schema;

record SeatRequest(@Schema(example = "board.full.ibm") SeatId seat) {}
