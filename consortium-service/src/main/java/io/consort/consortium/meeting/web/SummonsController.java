package io.consort.consortium.meeting.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.meeting.MeetingEvent.SummonsSent;
import io.consort.consortium.meeting.MeetingEvent.SummonsWaived;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.WaiveSummons;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}/meetings")
@Tag(name = "meetings")
final class SummonsController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;

    SummonsController(Answers<ConsortiumState, ConsortiumEvent> answers) {
        this.answers = answers;
    }

    @GetMapping("/{meetingId}/summons")
    @Access(Role.OBSERVER)
    @Operation(summary = "Which seats were sent notice of a meeting, and whether that was in time")
    Page<SummonsResponse> summons(Tenant tenant, PageRequest page, @PathVariable MeetingId meetingId) {
        return answers.view(
                tenant,
                state -> page.over(SummonsResponse.of(state, state.meetings().require(meetingId)), each -> each));
    }

    @PostMapping("/{meetingId}/sendings")
    @Act("record-summons")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Record that notice of a meeting went to some seats",
            description = "The notice period counts from that day. A day that has passed is proven by a digest.")
    ResponseEntity<SummonsSent> sent(
            Tenant tenant, Change change, @PathVariable MeetingId meetingId, @RequestBody ProveSendingRequest body) {
        return answers.created(
                tenant,
                change,
                body.toCommand(meetingId),
                receipt -> MeetingController.path(tenant, meetingId) + "/summons",
                receipt -> receipt.first(SummonsSent.class));
    }

    @PostMapping("/{meetingId}/waivers")
    @Act(value = "waive-summons", binds = Act.Binds.ACTOR)
    @Access(Role.OBSERVER)
    @Operation(summary = "Do without a notice in time, for one's own seat")
    ResponseEntity<SummonsWaived> waive(
            Tenant tenant, Change change, @PathVariable MeetingId meetingId, @RequestBody SeatRequest body) {
        return answers.created(
                tenant,
                change,
                new WaiveSummons(meetingId, body.seat()),
                receipt -> MeetingController.path(tenant, meetingId) + "/summons",
                receipt -> receipt.first(SummonsWaived.class));
    }
}
