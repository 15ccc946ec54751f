package io.consort.consortium.decision.web;

import io.consort.consortium.rule.SeatId;
import java.util.List;

record PresenceRequest(List<SeatId> seats) {

    PresenceRequest {
        seats = List.copyOf(seats);
    }
}
