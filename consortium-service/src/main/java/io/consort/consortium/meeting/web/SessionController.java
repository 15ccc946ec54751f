package io.consort.consortium.meeting.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.meeting.AdjournMeeting;
import io.consort.consortium.meeting.CloseMeeting;
import io.consort.consortium.meeting.ContinueMeeting;
import io.consort.consortium.meeting.MeetingEvent.MeetingAdjourned;
import io.consort.consortium.meeting.MeetingEvent.MeetingClosed;
import io.consort.consortium.meeting.MeetingEvent.MeetingContinued;
import io.consort.consortium.meeting.MeetingEvent.MeetingOpened;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.OpenMeeting;
import io.consort.consortium.rule.SeatId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
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

    private final MeetingChanges changes;

    SessionController(Answers<ConsortiumState, ConsortiumEvent> answers) {
        this.changes = new MeetingChanges(answers);
    }

    @PostMapping("/{meetingId}/openings")
    @Act(value = "open-meeting", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Open a meeting",
            description = "Every seat that somebody acts for must have been sent notice in time or do without.")
    ResponseEntity<MeetingOpened> open(
            Tenant tenant, Revision change, @PathVariable MeetingId meetingId, @RequestBody BeginRequest body) {
        return changes.of(
                tenant,
                change,
                meetingId,
                new OpenMeeting(meetingId, body.at(), body.presiding()),
                MeetingOpened.class);
    }

    @PostMapping("/{meetingId}/adjournments")
    @Act(value = "adjourn-meeting", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(summary = "Break a meeting off, for example because too few seats are there")
    ResponseEntity<MeetingAdjourned> adjourn(
            Tenant tenant,
            Revision change,
            @PathVariable MeetingId meetingId,
            @RequestBody AdjournMeetingRequest body) {
        return changes.of(tenant, change, meetingId, body.toCommand(meetingId), MeetingAdjourned.class);
    }

    @PostMapping("/{meetingId}/continuations")
    @Act(value = "continue-meeting", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(summary = "Go on with a meeting that was adjourned; who is there is recorded anew")
    ResponseEntity<MeetingContinued> resume(
            Tenant tenant, Revision change, @PathVariable MeetingId meetingId, @RequestBody BeginRequest body) {
        return changes.of(
                tenant,
                change,
                meetingId,
                new ContinueMeeting(meetingId, body.at(), body.presiding()),
                MeetingContinued.class);
    }

    @PostMapping("/{meetingId}/closures")
    @Act(value = "close-meeting", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(summary = "Close a meeting")
    ResponseEntity<MeetingClosed> close(
            Tenant tenant, Revision change, @PathVariable MeetingId meetingId, @RequestBody MomentRequest body) {
        return changes.of(tenant, change, meetingId, new CloseMeeting(meetingId, body.at()), MeetingClosed.class);
    }

    record BeginRequest(
            @Schema(description = "When it was; now where it is left out", example = "2026-03-03T09:05:00Z") @Nullable
            Instant at,

            @Schema(
                    description =
                            "The seat that those who are there chose to preside; the chair does where it is left out",
                    example = "board.full.ibm")
            @Nullable
            SeatId presiding) {}

    record AdjournMeetingRequest(
            @Schema(description = "When it was; now where it is left out", example = "2026-03-03T09:05:00Z") @Nullable
            Instant at,

            @Schema(example = "Too few seats are there.") String reason,

            @Schema(description = "When it is to go on", example = "2026-03-04T09:00:00Z") @Nullable
            Instant continues) {

        AdjournMeeting toCommand(MeetingId meeting) {
            return new AdjournMeeting(meeting, at, reason, continues);
        }
    }

    record MomentRequest(
            @Schema(description = "When it was; now where it is left out", example = "2026-03-03T09:05:00Z") @Nullable
            Instant at) {}
}
