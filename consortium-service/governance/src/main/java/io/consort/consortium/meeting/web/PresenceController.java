package io.consort.consortium.meeting.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.meeting.AdmitGuest;
import io.consort.consortium.meeting.Guest;
import io.consort.consortium.meeting.Meeting;
import io.consort.consortium.meeting.MeetingEvent;
import io.consort.consortium.meeting.MeetingEvent.GuestAdmitted;
import io.consort.consortium.meeting.MeetingEvent.SeatArrived;
import io.consort.consortium.meeting.MeetingEvent.SeatLeft;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.Meetings;
import io.consort.consortium.meeting.QuorumNow;
import io.consort.consortium.meeting.RecordArrival;
import io.consort.consortium.meeting.RecordDeparture;
import io.consort.consortium.meeting.Stay;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Command;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
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
@Tag(name = "meetings")
final class PresenceController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final OrganisationDirectory directory;
    private final Clock clock;

    PresenceController(
            Answers<ConsortiumState, ConsortiumEvent> answers, OrganisationDirectory directory, Clock clock) {
        this.answers = answers;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/{meetingId}/presence")
    @Access(Role.OBSERVER)
    @Operation(summary = "Which seats are at a meeting at a moment, now by default, and whether that makes a quorum")
    PresenceResponse presence(
            Tenant tenant, @PathVariable MeetingId meetingId, @RequestParam(required = false) @Nullable Instant at) {
        Instant moment = at == null ? clock.instant() : at;
        return answers.view(
                tenant, state -> PresenceResponse.of(state, Meetings.of(state).require(meetingId), moment));
    }

    @PostMapping("/{meetingId}/arrivals")
    @Act("record-arrival")
    @Access(Role.OBSERVER)
    @Operation(summary = "Record that a seat is there, as that seat or as whoever has charge of the meeting")
    ResponseEntity<SeatArrived> arrived(
            Tenant tenant, Change change, @PathVariable MeetingId meetingId, @RequestBody RecordArrival command) {
        return created(tenant, change, command, SeatArrived.class);
    }

    @PostMapping("/{meetingId}/departures")
    @Act("record-departure")
    @Access(Role.OBSERVER)
    @Operation(summary = "Record that a seat is there no more, and with it the seats that it stood for")
    ResponseEntity<SeatLeft> left(
            Tenant tenant, Change change, @PathVariable MeetingId meetingId, @RequestBody RecordDeparture command) {
        return created(tenant, change, command, SeatLeft.class);
    }

    @PostMapping("/{meetingId}/guests")
    @Act("admit-guest")
    @Access(Role.OBSERVER)
    @Operation(summary = "Let someone without a seat look on")
    ResponseEntity<GuestAdmitted> admitted(
            Tenant tenant, Change change, @PathVariable MeetingId meetingId, @RequestBody AdmitGuestRequest body) {
        return created(tenant, change, body.toCommand(meetingId, directory), GuestAdmitted.class);
    }

    private <E extends MeetingEvent> ResponseEntity<E> created(
            Tenant tenant, Change change, Command<ConsortiumState, ConsortiumEvent> command, Class<E> event) {
        return answers.created(tenant, change, command, event, each -> each.subject() + "/presence", each -> each);
    }

    record AdmitGuestRequest(
            @Schema(example = "darpa") OrganisationId organisation,

            @Schema(example = "0b1c6f8e") PersonId person,

            @Schema(description = "When it was; now where it is left out", example = "2026-03-03T09:05:00Z") @Nullable
            Instant at) {

        AdmitGuest toCommand(MeetingId meeting, OrganisationDirectory directory) {
            return AdmitGuest.of(meeting, organisation, person, at, directory);
        }
    }

    /**
     * Who is at a meeting at a moment.
     *
     * @param inSession whether the meeting was in session then; nobody is there where it was not
     * @param presiding the seat that presided then
     * @param quorum for which kinds of motion enough seats were there
     * @param guests who was let in by then without a seat
     */
    record PresenceResponse(
            Instant at,
            boolean inSession,
            @Nullable SeatId presiding,
            List<Stay> seats,
            QuorumNow quorum,
            List<Guest> guests) {

        static PresenceResponse of(ConsortiumState state, Meeting meeting, Instant at) {
            return new PresenceResponse(
                    at,
                    meeting.course().isInSession(at),
                    meeting.course().presiding(at).orElse(null),
                    meeting.presence(at),
                    QuorumNow.of(state, meeting, at),
                    meeting.course().attendance().guests().stream()
                            .filter(each -> !each.from().isAfter(at))
                            .toList());
        }
    }
}
