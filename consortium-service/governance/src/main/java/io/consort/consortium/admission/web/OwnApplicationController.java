package io.consort.consortium.admission.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.admission.AdmissionEvent.ApplicationMade;
import io.consort.consortium.admission.Applications;
import io.consort.consortium.admission.Apply;
import io.consort.consortium.admission.WithdrawApplication;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.founding.Foundations;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.consortium.rule.ClassId;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Caller;
import io.consort.starter.web.Change;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an organisation without any standing does about its own application. */
@RestController
@RequestMapping("/api/consortium/applications")
@Tag(name = "applications")
final class OwnApplicationController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final OrganisationDirectory directory;
    private final Clock clock;

    OwnApplicationController(
            Answers<ConsortiumState, ConsortiumEvent> answers, OrganisationDirectory directory, Clock clock) {
        this.answers = answers;
        this.directory = directory;
        this.clock = clock;
    }

    @PostMapping
    @Access(Role.SIGNED_IN)
    @Operation(summary = "Apply to a consortium for membership, as the organisation itself")
    ResponseEntity<ApplicationResponse> apply(Caller caller, Change change, @RequestBody ApplyRequest body) {
        Tenant outside = in(caller, body.consortium()).orElseThrow(() -> unknown(body.consortium()));
        if (answers.view(outside, state -> Charter.of(state).admission()).isEmpty()) {
            throw unknown(body.consortium()); // whom members alone invite, strangers are not told of
        }
        return answers.created(
                outside,
                change,
                Apply.to(body.membershipClass(), directory),
                receipt -> "/api/consortium/applications/" + body.consortium(),
                receipt -> ApplicationResponse.of(receipt.first(ApplicationMade.class)));
    }

    @GetMapping("/{consortium}")
    @Access(Role.SIGNED_IN)
    @Operation(summary = "The organisation's own application, with what was found out and why it ended")
    ResponseEntity<Recorded<ApplicationResponse>> own(Caller caller, @PathVariable ConsortiumId consortium) {
        OrganisationId organisation = applicant(caller);
        return answers.one(
                in(caller, consortium).orElseThrow(() -> none(organisation)),
                "applications/" + organisation,
                state -> Applications.of(state)
                        .find(organisation)
                        .map(application -> ApplicationResponse.of(
                                application, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), true)));
    }

    @PostMapping("/{consortium}/withdrawals")
    @Access(Role.SIGNED_IN)
    @Operation(summary = "Take the organisation's own application back")
    ResponseEntity<ApplicantResponse> withdraw(
            Caller caller,
            Revision change,
            @PathVariable ConsortiumId consortium,
            @RequestBody WithdrawalRequest body) {
        OrganisationId organisation = applicant(caller);
        return answers.changed(
                in(caller, consortium).orElseThrow(() -> none(organisation)),
                change,
                "applications/" + organisation,
                new WithdrawApplication(),
                receipt -> new ApplicantResponse(organisation));
    }

    private static OrganisationId applicant(Caller caller) {
        return caller.actor()
                .organisation()
                .orElseThrow(() -> new DomainException(
                        Kind.FORBIDDEN,
                        "no-organisation",
                        "Only an organisation itself can do this, and this request is made for none."));
    }

    /** Looks for the consortium first, so that a made-up name opens no ledger. */
    private Optional<Tenant> in(Caller caller, ConsortiumId consortium) {
        return answers.view(caller, state -> Foundations.of(state).find(consortium))
                .map(found -> new Tenant(found.id(), caller.actor(), Role.SIGNED_IN));
    }

    private static DomainException unknown(ConsortiumId consortium) {
        return DomainException.notFound("consortium", consortium);
    }

    /** The same whether there is no such application or no such consortium. */
    private static DomainException none(OrganisationId organisation) {
        return DomainException.notFound("resource", "applications/" + organisation);
    }

    record ApplyRequest(
            @Schema(example = "sematech") ConsortiumId consortium,
            @Schema(example = "full") ClassId membershipClass) {}

    /** Nothing to say: whose application it is follows from who asks. */
    record WithdrawalRequest() {}
}
