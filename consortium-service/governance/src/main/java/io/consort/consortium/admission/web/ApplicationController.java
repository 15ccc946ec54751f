package io.consort.consortium.admission.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.admission.Admit;
import io.consort.consortium.admission.AnswerStep;
import io.consort.consortium.admission.ApplicationStatus;
import io.consort.consortium.admission.Applications;
import io.consort.consortium.admission.Candidacy;
import io.consort.consortium.admission.Reject;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Command;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Applications, for those who look into them and decide. That someone applied is for all members; what was found out is not. */
@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}/applications")
@Tag(name = "applications", description = "Organisations that ask to be admitted")
final class ApplicationController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final Clock clock;

    ApplicationController(Answers<ConsortiumState, ConsortiumEvent> answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(
            summary = "The last application of each organisation that applied, by organisation",
            description = "All of them, or those of one status today.")
    Page<Recorded<ApplicationResponse>> applications(
            Tenant tenant, PageRequest page, @RequestParam(required = false) @Nullable ApplicationStatus status) {
        LocalDate today = today();
        return answers.page(
                tenant,
                state -> page.over(
                        Applications.of(state).byOrganisation(),
                        each -> status == null || each.status(today) == status,
                        id -> id,
                        id -> id,
                        (id, application) -> shown(tenant, application)),
                each -> "applications/" + each.organisation());
    }

    @GetMapping("/{organisation}")
    @Access(Role.OBSERVER)
    @Operation(summary = "The last application of an organisation")
    ResponseEntity<Recorded<ApplicationResponse>> application(
            Tenant tenant, @PathVariable OrganisationId organisation) {
        return answers.one(
                tenant,
                "applications/" + organisation,
                state -> Applications.of(state).find(organisation).map(application -> shown(tenant, application)));
    }

    /** Open to whoever may read, since the charter may name the chair of a body, whose organisation need be no member. */
    @PostMapping("/{organisation}/answers")
    @Act("answer-vetting-step")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Answer the step of vetting that is next",
            description = "As the secretariat, or as the chair of the body that the charter names for the step.")
    ResponseEntity<ApplicantResponse> answer(
            Tenant tenant,
            Revision change,
            @PathVariable OrganisationId organisation,
            @RequestBody AnswerStep command) {
        return changed(tenant, change, organisation, command);
    }

    @PostMapping("/{organisation}/rejections")
    @Act("reject-application")
    @Access(Role.SECRETARIAT)
    @Operation(summary = "Reject an application and say why")
    ResponseEntity<ApplicantResponse> reject(
            Tenant tenant, Revision change, @PathVariable OrganisationId organisation, @RequestBody Reject command) {
        return changed(tenant, change, organisation, command);
    }

    @PostMapping("/{organisation}/admissions")
    @Act(value = "admit-applicant", binds = Act.Binds.CONSORTIUM)
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Let an applicant accede that has passed every step of vetting",
            description = "Refused where the charter has a kind of motion that admits.")
    ResponseEntity<ApplicantResponse> admit(
            Tenant tenant, Revision change, @PathVariable OrganisationId organisation, @RequestBody AdmitRequest body) {
        return changed(tenant, change, organisation, new Admit(organisation, null));
    }

    private ResponseEntity<ApplicantResponse> changed(
            Tenant tenant,
            Revision change,
            OrganisationId organisation,
            Command<ConsortiumState, ConsortiumEvent> command) {
        return answers.changed(
                tenant,
                change,
                "applications/" + organisation,
                command,
                receipt -> new ApplicantResponse(organisation));
    }

    private ApplicationResponse shown(Tenant tenant, Candidacy application) {
        boolean concerned = tenant.isIn(Audience.of(application.organisation()::equals));
        return ApplicationResponse.of(application, today(), concerned);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Nothing to say: what an applicant is admitted to is what it applied for. */
    record AdmitRequest() {}
}
