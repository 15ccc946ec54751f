package io.consort.consortium.meeting.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Seats;
import io.consort.consortium.meeting.Meeting;
import io.consort.consortium.meeting.MeetingEvent;
import io.consort.consortium.meeting.MeetingEvent.SummonsSent;
import io.consort.consortium.meeting.MeetingEvent.SummonsWaived;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.Meetings;
import io.consort.consortium.meeting.ProveSending;
import io.consort.consortium.meeting.Summons;
import io.consort.consortium.meeting.WaiveSummons;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
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
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
                state -> page.over(SummonsResponse.of(state, Meetings.of(state).require(meetingId)), each -> each));
    }

    @PostMapping("/{meetingId}/sendings")
    @Act("record-summons")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Record that notice of a meeting went to some seats",
            description = "The notice period counts from that day. A day that has passed is proven by a digest.")
    ResponseEntity<SummonsSent> sent(
            Tenant tenant, Change change, @PathVariable MeetingId meetingId, @RequestBody ProveSending command) {
        return answers.created(tenant, change, command, SummonsSent.class, SummonsController::summons, each -> each);
    }

    @PostMapping("/{meetingId}/waivers")
    @Act(value = "waive-summons", binds = Act.Binds.ACTOR)
    @Access(Role.OBSERVER)
    @Operation(summary = "Do without a notice in time, for one's own seat")
    ResponseEntity<SummonsWaived> waive(
            Tenant tenant, Change change, @PathVariable MeetingId meetingId, @RequestBody WaiveSummons command) {
        return answers.created(tenant, change, command, SummonsWaived.class, SummonsController::summons, each -> each);
    }

    private static String summons(MeetingEvent event) {
        return event.subject() + "/summons";
    }

    /**
     * A seat that is to be summoned.
     *
     * @param organisation whose it is
     * @param sentOn when notice went to it; absent where that is not proven
     * @param waived whether it does without
     * @param inTime whether the meeting can be opened as far as this seat is concerned
     */
    record SummonsResponse(
            SeatId seat,
            OrganisationId organisation,
            @Nullable LocalDate sentOn,
            boolean waived,
            boolean inTime) {

        static List<SummonsResponse> of(ConsortiumState state, Meeting meeting) {
            Summons summons = meeting.summons();
            return Seats.of(state, meeting.call().body(), meeting.day()).stream()
                    .flatMap(each -> Stream.ofNullable(each.organisation())
                            .map(organisation -> new SummonsResponse(
                                    each.seat(),
                                    organisation,
                                    summons.sentTo(each.seat()),
                                    summons.waived().contains(each.seat()),
                                    summons.isSummoned(each.seat(), meeting.noticeBy()))))
                    .toList();
        }
    }
}
