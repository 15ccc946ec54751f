package io.consort.consortium.minutes.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.minutes.MeetingMinutes;
import io.consort.consortium.minutes.Minutes;
import io.consort.consortium.minutes.MinutesVersion;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.ledger.InclusionProof;
import io.consort.starter.web.Access;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}/meetings/{meetingId}/minutes/{version}")
@Tag(name = "minutes")
final class MinutesTextController {

    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;
    private final String verifierKey;
    private final Clock clock;
    private final MinutesDocument document = new MinutesDocument();

    MinutesTextController(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, Checkpoints checkpoints, Clock clock) {
        this.ledgers = ledgers;
        this.verifierKey = checkpoints.verifierKey();
        this.clock = clock;
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(
            summary = "A version of minutes, with the proof that the ledger holds it, to be checked offline",
            description = "Kept as a file, it is checked by ./consort verify.")
    MinutesResponse json(Tenant tenant, @PathVariable MeetingId meetingId, @PathVariable int version) {
        return minutes(tenant, meetingId, version);
    }

    @GetMapping(path = "/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Access(Role.OBSERVER)
    @Operation(
            summary = "The same minutes on paper",
            description = "The same minutes under the same checkpoint are the same file, to the byte.")
    ResponseEntity<byte[]> document(Tenant tenant, @PathVariable MeetingId meetingId, @PathVariable int version) {
        byte[] bytes = document.of(tenant.consortium(), minutes(tenant, meetingId, version));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("minutes-" + meetingId + "-" + version + ".pdf")
                                .build()
                                .toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(bytes);
    }

    private MinutesResponse minutes(Tenant tenant, MeetingId meeting, int number) {
        Ledger<ConsortiumState, ConsortiumEvent> ledger = ledgers.ledger(tenant.ledger());
        MeetingMinutes minutes = Minutes.of(ledger.read().state()).of(meeting);
        MinutesVersion version =
                minutes.find(number).orElseThrow(() -> DomainException.notFound("minutes", meeting + "/" + number));
        return MinutesResponse.of(
                version,
                minutes.standing(version, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
                InclusionProof.of(ledgers, ledger, version.seq()),
                verifierKey);
    }
}
