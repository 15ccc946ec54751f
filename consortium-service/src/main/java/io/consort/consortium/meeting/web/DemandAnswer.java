package io.consort.consortium.meeting.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.meeting.DemandEvent;
import io.consort.consortium.meeting.DemandEvent.DemandMet;
import io.consort.consortium.meeting.DemandId;
import io.consort.consortium.meeting.MeetingId;
import io.consort.kernel.ledger.Receipt;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record DemandAnswer(
        DemandId demand,

        @Schema(description = "The meeting that is convened; absent while too few seats ask for it") @Nullable
        MeetingId meeting) {

    static DemandAnswer of(Receipt<ConsortiumEvent> receipt) {
        DemandId demand = ((DemandEvent) receipt.events().getFirst()).demand();
        return receipt.events().getLast() instanceof DemandMet met
                ? new DemandAnswer(demand, met.meeting())
                : new DemandAnswer(demand, null);
    }
}
