package io.consort.consortium.meeting.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.meeting.AdjournMeeting;
import io.consort.consortium.meeting.CloseMeeting;
import io.consort.consortium.meeting.ContinueMeeting;
import io.consort.consortium.meeting.Meeting;
import io.consort.consortium.meeting.MeetingEvent.MeetingAdjourned;
import io.consort.consortium.meeting.MeetingEvent.MeetingClosed;
import io.consort.consortium.meeting.MeetingEvent.MeetingContinued;
import io.consort.consortium.meeting.MeetingEvent.MeetingOpened;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.OpenMeeting;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}/meetings")
@Tag(name = "meetings")
final class SessionController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;

    SessionController(Answers<ConsortiumState, ConsortiumEvent> answers) {
        this.answers = answers;
    }

    @PostMapping("/{meetingId}/openings")
    @Act(value = "open-meeting", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Open a meeting",
            description = "Every seat that somebody acts for must have been sent notice in time or do without.")
    ResponseEntity<MeetingOpened> open(
            Tenant tenant, Revision change, @PathVariable MeetingId meetingId, @RequestBody OpenMeeting command) {
        return answers.changed(tenant, change, Meeting.subject(meetingId), command, MeetingOpened.class);
    }

    @PostMapping("/{meetingId}/adjournments")
    @Act(value = "adjourn-meeting", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(summary = "Break a meeting off, for example because too few seats are there")
    ResponseEntity<MeetingAdjourned> adjourn(
            Tenant tenant, Revision change, @PathVariable MeetingId meetingId, @RequestBody AdjournMeeting command) {
        return answers.changed(tenant, change, Meeting.subject(meetingId), command, MeetingAdjourned.class);
    }

    @PostMapping("/{meetingId}/continuations")
    @Act(value = "continue-meeting", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(summary = "Go on with a meeting that was adjourned; who is there is recorded anew")
    ResponseEntity<MeetingContinued> resume(
            Tenant tenant, Revision change, @PathVariable MeetingId meetingId, @RequestBody ContinueMeeting command) {
        return answers.changed(tenant, change, Meeting.subject(meetingId), command, MeetingContinued.class);
    }

    @PostMapping("/{meetingId}/closures")
    @Act(value = "close-meeting", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(summary = "Close a meeting")
    ResponseEntity<MeetingClosed> close(
            Tenant tenant, Revision change, @PathVariable MeetingId meetingId, @RequestBody CloseMeeting command) {
        return answers.changed(tenant, change, Meeting.subject(meetingId), command, MeetingClosed.class);
    }
}
