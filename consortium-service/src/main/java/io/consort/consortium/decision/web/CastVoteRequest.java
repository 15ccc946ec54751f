package io.consort.consortium.decision.web;

import io.consort.consortium.count.Choice;
import io.consort.consortium.rule.SeatId;
import io.swagger.v3.oas.annotations.media.Schema;

record CastVoteRequest(@Schema(example = "board.full.ibm") SeatId seat, Choice choice) {}
