package io.consort.consortium.meeting.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.meeting.AddAgendaItem;
import io.consort.consortium.meeting.AgendaItem;
import io.consort.consortium.meeting.CancelMeeting;
import io.consort.consortium.meeting.ConveneMeeting;
import io.consort.consortium.meeting.Meeting;
import io.consort.consortium.meeting.MeetingEvent.AgendaItemAdded;
import io.consort.consortium.meeting.MeetingEvent.AgendaItemWithdrawn;
import io.consort.consortium.meeting.MeetingEvent.MeetingCancelled;
import io.consort.consortium.meeting.MeetingEvent.MeetingConvened;
import io.consort.consortium.meeting.MeetingEvent.MeetingPostponed;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.MeetingStage;
import io.consort.consortium.meeting.Meetings;
import io.consort.consortium.meeting.PostponeMeeting;
import io.consort.consortium.meeting.Session;
import io.consort.consortium.meeting.Venue;
import io.consort.consortium.meeting.WithdrawAgendaItem;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MeetingRule;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}/meetings")
@Tag(name = "meetings", description = "Meetings of bodies: convened, announced, held")
final class MeetingController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;

    MeetingController(Answers<ConsortiumState, ConsortiumEvent> answers) {
        this.answers = answers;
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(summary = "The meetings, in the order in which they were convened")
    Page<Recorded<MeetingSummary>> meetings(
            Tenant tenant,
            PageRequest page,
            @RequestParam(required = false) @Nullable BodyId body,
            @RequestParam(required = false) @Nullable MeetingStage stage) {
        return answers.page(
                tenant,
                state -> page.over(
                        Meetings.of(state).all(),
                        each -> (body == null || each.call().body().equals(body))
                                && (stage == null || each.stage() == stage),
                        MeetingSummary::of),
                each -> Meeting.subject(each.id()));
    }

    @PostMapping
    @Act(value = "convene-meeting", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Convene a meeting, as chair or secretary of the body, or as the secretariat",
            description = "Notice is sent afterwards; its period counts from the day on which it went to each seat.")
    ResponseEntity<MeetingConvened> convene(Tenant tenant, Change change, @RequestBody ConveneMeeting command) {
        return answers.created(tenant, change, command, MeetingConvened.class);
    }

    @GetMapping("/{meetingId}")
    @Access(Role.OBSERVER)
    @Operation(summary = "One meeting with its agenda")
    ResponseEntity<Recorded<MeetingResponse>> meeting(Tenant tenant, @PathVariable MeetingId meetingId) {
        return answers.one(
                tenant,
                Meeting.subject(meetingId),
                state -> Meetings.of(state).find(meetingId).map(MeetingResponse::of));
    }

    @PostMapping("/{meetingId}/agenda-items")
    @Act(value = "add-agenda-item", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(summary = "Add to the agenda, for a seat of the body or as whoever has charge of the meeting")
    ResponseEntity<AgendaItemAdded> add(
            Tenant tenant, Change change, @PathVariable MeetingId meetingId, @RequestBody AddAgendaItem command) {
        return answers.created(tenant, change, command, AgendaItemAdded.class);
    }

    @PostMapping("/{meetingId}/agenda-items/{number}/withdrawals")
    @Act(value = "withdraw-agenda-item", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(summary = "Take an item from the agenda, as whoever asked for it")
    ResponseEntity<AgendaItemWithdrawn> withdraw(
            Tenant tenant,
            Revision change,
            @PathVariable MeetingId meetingId,
            @PathVariable int number,
            @RequestBody WithdrawAgendaItem command) {
        return answers.changed(tenant, change, Meeting.subject(meetingId), command, AgendaItemWithdrawn.class);
    }

    @PostMapping("/{meetingId}/postponements")
    @Act(value = "postpone-meeting", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Have a meeting held at another time or place",
            description = "Notice of it has to be sent anew.")
    ResponseEntity<MeetingPostponed> postpone(
            Tenant tenant, Revision change, @PathVariable MeetingId meetingId, @RequestBody PostponeMeeting command) {
        return answers.changed(tenant, change, Meeting.subject(meetingId), command, MeetingPostponed.class);
    }

    @PostMapping("/{meetingId}/cancellations")
    @Act(value = "cancel-meeting", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(summary = "Call a meeting off")
    ResponseEntity<MeetingCancelled> cancel(
            Tenant tenant, Revision change, @PathVariable MeetingId meetingId, @RequestBody CancelMeeting command) {
        return answers.changed(tenant, change, Meeting.subject(meetingId), command, MeetingCancelled.class);
    }

    /**
     * @param starts when it is to begin
     */
    record MeetingSummary(MeetingId id, BodyId body, String title, Instant starts, MeetingStage stage) {

        static MeetingSummary of(Meeting meeting) {
            return new MeetingSummary(
                    meeting.id(), meeting.call().body(), meeting.call().title(), meeting.starts(), meeting.stage());
        }
    }

    /**
     * @param charterVersion under which it was convened
     * @param rule how the body meets by that version
     * @param noticeBy the last day on which notice of it can be sent
     * @param agendaBy the last day on which seats can add to its agenda
     * @param sessions its parts without a break, once it was opened
     * @param cancelled why it is not held; absent unless it was cancelled
     */
    record MeetingResponse(
            MeetingId id,
            BodyId body,
            String title,
            int charterVersion,
            MeetingRule rule,
            Instant starts,
            Venue venue,
            LocalDate noticeBy,
            LocalDate agendaBy,
            MeetingStage stage,
            List<AgendaItem> agenda,
            List<Session> sessions,
            @Nullable String cancelled) {

        static MeetingResponse of(Meeting meeting) {
            return new MeetingResponse(
                    meeting.id(),
                    meeting.call().body(),
                    meeting.call().title(),
                    meeting.call().charterVersion(),
                    meeting.call().rule(),
                    meeting.starts(),
                    meeting.venue(),
                    meeting.noticeBy(),
                    meeting.agendaBy(),
                    meeting.stage(),
                    meeting.agenda().items(),
                    meeting.course().sessions(),
                    meeting.course().cancelled());
        }
    }
}
