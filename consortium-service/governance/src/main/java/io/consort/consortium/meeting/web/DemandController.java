package io.consort.consortium.meeting.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.meeting.Demand;
import io.consort.consortium.meeting.DemandEvent;
import io.consort.consortium.meeting.DemandEvent.DemandMet;
import io.consort.consortium.meeting.DemandId;
import io.consort.consortium.meeting.DemandMeeting;
import io.consort.consortium.meeting.JoinDemand;
import io.consort.consortium.meeting.LeaveDemand;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.Meetings;
import io.consort.consortium.meeting.Topic;
import io.consort.consortium.meeting.Venue;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Receipt;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How seats have their body meet without its officers, where the charter lets them. */
@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}/meeting-demands")
@Tag(name = "meetings")
final class DemandController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;

    DemandController(Answers<ConsortiumState, ConsortiumEvent> answers) {
        this.answers = answers;
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(summary = "The meetings that seats have asked for, in the order in which they did")
    Page<Recorded<DemandResponse>> demands(Tenant tenant, PageRequest page) {
        return answers.page(
                tenant,
                state -> page.over(Meetings.of(state).demands().all(), DemandResponse::of),
                each -> Demand.subject(each.id()));
    }

    @GetMapping("/{demandId}")
    @Access(Role.OBSERVER)
    @Operation(summary = "Which seats ask for a meeting, and to which it has led")
    ResponseEntity<Recorded<DemandResponse>> readDemand(Tenant tenant, @PathVariable DemandId demandId) {
        return answers.one(
                tenant,
                Demand.subject(demandId),
                state -> Meetings.of(state).demands().find(demandId).map(DemandResponse::of));
    }

    @PostMapping
    @Act(value = "demand-meeting", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Ask, for a seat that votes, that the body meet",
            description =
                    "The meeting is convened as soon as as many seats ask for it as the charter wants, which may be at"
                            + " once. Notice of it is sent as of any other.")
    ResponseEntity<DemandAnswer> demand(Tenant tenant, Change change, @RequestBody DemandMeeting command) {
        return asked(tenant, change, command);
    }

    @PostMapping("/{demandId}/seats")
    @Act(value = "join-demand", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(summary = "Ask, for another seat that votes, for the same meeting")
    ResponseEntity<DemandAnswer> join(
            Tenant tenant, Change change, @PathVariable DemandId demandId, @RequestBody JoinDemand command) {
        return asked(tenant, change, command);
    }

    @PostMapping("/{demandId}/withdrawals")
    @Act(value = "leave-demand", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Take back, for a seat that asks for a meeting, that it does",
            description = "As long as no meeting was convened for it. The demand lapses with the last seat.")
    ResponseEntity<DemandAnswer> leave(
            Tenant tenant, Change change, @PathVariable DemandId demandId, @RequestBody LeaveDemand command) {
        return asked(tenant, change, command);
    }

    private ResponseEntity<DemandAnswer> asked(
            Tenant tenant, Change change, Command<ConsortiumState, ConsortiumEvent> command) {
        return answers.created(
                tenant,
                change,
                command,
                receipt -> answers.address(tenant, receipt.events().getFirst().subject()),
                DemandAnswer::of);
    }

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

    record DemandResponse(
            DemandId id,
            BodyId body,
            String title,
            Instant starts,
            Venue venue,
            List<Topic> topics,
            List<SeatId> seats,

            @Schema(description = "Which it led to; absent while too few seats ask for it") @Nullable
            MeetingId meeting) {

        static DemandResponse of(Demand demand) {
            return new DemandResponse(
                    demand.id(),
                    demand.body(),
                    demand.title(),
                    demand.starts(),
                    demand.venue(),
                    demand.topics(),
                    List.copyOf(demand.seats()),
                    demand.meeting());
        }
    }
}
