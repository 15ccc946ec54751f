package io.consort.consortium.minutes.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.Meetings;
import io.consort.consortium.minutes.AcceptMinutes;
import io.consort.consortium.minutes.CorrectMinutes;
import io.consort.consortium.minutes.MeetingMinutes;
import io.consort.consortium.minutes.Minutes;
import io.consort.consortium.minutes.MinutesEvent;
import io.consort.consortium.minutes.MinutesEvent.MinutesAccepted;
import io.consort.consortium.minutes.MinutesEvent.MinutesObjected;
import io.consort.consortium.minutes.MinutesEvent.MinutesSent;
import io.consort.consortium.minutes.MinutesStanding;
import io.consort.consortium.minutes.MinutesVersion;
import io.consort.consortium.minutes.ObjectToMinutes;
import io.consort.consortium.minutes.WriteMinutes;
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
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}/meetings/{meetingId}/minutes")
@Tag(name = "minutes", description = "Minutes of meetings: written, objected to, corrected, accepted")
final class MinutesController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final Clock clock;

    MinutesController(Answers<ConsortiumState, ConsortiumEvent> answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(summary = "The versions of the minutes of a meeting; the last one counts")
    Page<Recorded<MinutesSummary>> versions(Tenant tenant, PageRequest page, @PathVariable MeetingId meetingId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return answers.page(
                tenant,
                state -> {
                    Meetings.of(state).require(meetingId);
                    return page.over(
                            Minutes.of(state).of(meetingId).versions(),
                            version -> MinutesSummary.of(Minutes.of(state).of(meetingId), version, today));
                },
                _ -> MinutesEvent.subject(meetingId));
    }

    @PostMapping
    @Act(value = "write-minutes", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Have the minutes of a meeting that is over written from the ledger, and sent",
            description = "Seats can object for as many days as the charter says; afterwards they stand by themselves.")
    ResponseEntity<MinutesSent> write(
            Tenant tenant, Change change, @PathVariable MeetingId meetingId, @RequestBody WriteMinutes command) {
        return answers.created(tenant, change, command, MinutesSent.class, MinutesController::version, each -> each);
    }

    @PostMapping("/{version}/corrections")
    @Act(value = "correct-minutes", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(summary = "Put another version in the place of the last one, which stays as it was")
    ResponseEntity<MinutesSent> correct(
            Tenant tenant,
            Change change,
            @PathVariable MeetingId meetingId,
            @PathVariable int version,
            @RequestBody CorrectMinutes command) {
        return answers.created(tenant, change, command, MinutesSent.class, MinutesController::version, each -> each);
    }

    @PostMapping("/{version}/objections")
    @Act(value = "object-to-minutes", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(summary = "Object to minutes, for one's own seat")
    ResponseEntity<MinutesObjected> object(
            Tenant tenant,
            Change change,
            @PathVariable MeetingId meetingId,
            @PathVariable int version,
            @RequestBody ObjectToMinutes command) {
        return answers.created(
                tenant, change, command, MinutesObjected.class, MinutesController::version, each -> each);
    }

    @PostMapping("/{version}/acceptances")
    @Act(value = "accept-minutes", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(summary = "Record that minutes stand although seats objected")
    ResponseEntity<MinutesAccepted> accept(
            Tenant tenant,
            Change change,
            @PathVariable MeetingId meetingId,
            @PathVariable int version,
            @RequestBody AcceptMinutes command) {
        return answers.created(
                tenant, change, command, MinutesAccepted.class, MinutesController::version, each -> each);
    }

    private static String version(MinutesEvent event) {
        return event.subject() + "/" + event.version();
    }

    /**
     * @param until the last day on which seats could object
     * @param reason what was corrected; absent for the first version
     */
    record MinutesSummary(
            int version,
            MinutesStanding standing,
            Instant sent,
            LocalDate until,
            int objections,
            @Nullable String reason) {

        static MinutesSummary of(MeetingMinutes minutes, MinutesVersion version, LocalDate today) {
            return new MinutesSummary(
                    version.number(),
                    minutes.standing(version, today),
                    version.at(),
                    version.sent().until(),
                    version.objections().size(),
                    version.sent().reason());
        }
    }
}
