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
import io.consort.consortium.meeting.PostponeMeeting;
import io.consort.consortium.meeting.Session;
import io.consort.consortium.meeting.Topic;
import io.consort.consortium.meeting.Venue;
import io.consort.consortium.meeting.WithdrawAgendaItem;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MeetingRule;
import io.consort.consortium.rule.SeatId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
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
    private final MeetingChanges changes;

    MeetingController(Answers<ConsortiumState, ConsortiumEvent> answers) {
        this.answers = answers;
        this.changes = new MeetingChanges(answers);
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(summary = "The meetings, in the order in which they were convened")
    Page<MeetingSummary> meetings(
            Tenant tenant,
            PageRequest page,
            @RequestParam(required = false) @Nullable BodyId body,
            @RequestParam(required = false) @Nullable MeetingStage stage) {
        return answers.view(
                tenant,
                state -> page.over(
                        state.meetings().all(),
                        each -> (body == null || each.call().body().equals(body))
                                && (stage == null || each.stage() == stage),
                        MeetingSummary::of));
    }

    @PostMapping
    @Act(value = "convene-meeting", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Convene a meeting, as chair or secretary of the body, or as the secretariat",
            description = "Notice is sent afterwards; its period counts from the day on which it went to each seat.")
    ResponseEntity<MeetingConvened> convene(Tenant tenant, Change change, @RequestBody ConveneMeetingRequest body) {
        return answers.created(
                tenant,
                change,
                body.toCommand(),
                receipt -> path(tenant, receipt.first(MeetingConvened.class).meeting()),
                receipt -> receipt.first(MeetingConvened.class));
    }

    @GetMapping("/{meetingId}")
    @Access(Role.OBSERVER)
    @Operation(summary = "One meeting with its agenda")
    ResponseEntity<MeetingResponse> meeting(Tenant tenant, @PathVariable MeetingId meetingId) {
        return answers.one(
                tenant,
                Meeting.subject(meetingId),
                state -> state.meetings().find(meetingId).map(MeetingResponse::of));
    }

    @PostMapping("/{meetingId}/agenda-items")
    @Act(value = "add-agenda-item", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(summary = "Add to the agenda, for a seat of the body or as whoever has charge of the meeting")
    ResponseEntity<AgendaItemAdded> add(
            Tenant tenant, Change change, @PathVariable MeetingId meetingId, @RequestBody AddAgendaItemRequest body) {
        return answers.created(
                tenant,
                change,
                body.toCommand(meetingId),
                receipt -> path(tenant, meetingId),
                receipt -> receipt.first(AgendaItemAdded.class));
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
            @RequestBody ReasonRequest body) {
        return changes.of(
                tenant,
                change,
                meetingId,
                new WithdrawAgendaItem(meetingId, number, body.reason()),
                AgendaItemWithdrawn.class);
    }

    @PostMapping("/{meetingId}/postponements")
    @Act(value = "postpone-meeting", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Have a meeting held at another time or place",
            description = "Notice of it has to be sent anew.")
    ResponseEntity<MeetingPostponed> postpone(
            Tenant tenant,
            Revision change,
            @PathVariable MeetingId meetingId,
            @RequestBody PostponeMeetingRequest body) {
        return changes.of(tenant, change, meetingId, body.toCommand(meetingId), MeetingPostponed.class);
    }

    @PostMapping("/{meetingId}/cancellations")
    @Act(value = "cancel-meeting", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(summary = "Call a meeting off")
    ResponseEntity<MeetingCancelled> cancel(
            Tenant tenant, Revision change, @PathVariable MeetingId meetingId, @RequestBody ReasonRequest body) {
        return changes.of(
                tenant, change, meetingId, new CancelMeeting(meetingId, body.reason()), MeetingCancelled.class);
    }

    static String path(Tenant tenant, MeetingId meeting) {
        return "/api/consortium/consortia/" + tenant.consortium() + "/" + Meeting.subject(meeting);
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
     * @param topics the agenda, as far as it is known
     */
    record ConveneMeetingRequest(
            @Schema(example = "board") BodyId body,

            @Schema(example = "First meeting of the year") String title,

            @Schema(example = "2026-03-03T09:00:00Z") Instant starts,

            Venue venue,
            List<Topic> topics) {

        ConveneMeeting toCommand() {
            return new ConveneMeeting(body, title, starts, venue, topics);
        }
    }

    record AddAgendaItemRequest(
            Topic topic,

            @Schema(
                    description = "The seat that asks for it; left out by whoever has charge of the meeting",
                    example = "board.full.ibm")
            @Nullable
            SeatId seat,

            @Schema(description = "During a meeting: whether all who are there agree", example = "true") @Nullable
            Boolean agreed) {

        AddAgendaItem toCommand(MeetingId meeting) {
            return new AddAgendaItem(meeting, topic, seat, Boolean.TRUE.equals(agreed));
        }
    }

    record ReasonRequest(
            @Schema(example = "The report is not ready.") String reason) {}

    record PostponeMeetingRequest(
            @Schema(example = "2026-03-10T09:00:00Z") Instant starts,

            Venue venue,

            @Schema(example = "The report is not ready.") String reason) {

        PostponeMeeting toCommand(MeetingId meeting) {
            return new PostponeMeeting(meeting, starts, venue, reason);
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
