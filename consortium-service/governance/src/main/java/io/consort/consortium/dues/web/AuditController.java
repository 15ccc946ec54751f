package io.consort.consortium.dues.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.dues.AppointAuditor;
import io.consort.consortium.dues.ConfirmBasis;
import io.consort.consortium.dues.DuesEvent.AuditorAppointed;
import io.consort.consortium.dues.DuesEvent.BasisConfirmed;
import io.consort.consortium.dues.DuesEvent.BasisEstimated;
import io.consort.consortium.dues.EstimateBasis;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.kernel.identity.OrganisationId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}")
@Tag(name = "dues")
final class AuditController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final OrganisationDirectory directory;

    AuditController(Answers<ConsortiumState, ConsortiumEvent> answers, OrganisationDirectory directory) {
        this.answers = answers;
        this.directory = directory;
    }

    @PostMapping("/auditor")
    @Act(value = "appoint-auditor", binds = Act.Binds.CONSORTIUM)
    @Access(Role.SECRETARIAT)
    @Operation(summary = "Let another organisation than the office confirm what members report")
    ResponseEntity<AuditorRequest> appoint(Tenant tenant, Change change, @RequestBody AuditorRequest body) {
        return answers.created(
                tenant,
                change,
                AppointAuditor.of(body.auditor(), directory),
                AuditorAppointed.class,
                each -> "members/" + each.auditor(),
                each -> new AuditorRequest(each.auditor()));
    }

    /** Open to observers, as confirming is. */
    @PostMapping("/bases/{year}/{organisation}/estimates")
    @Act("estimate-basis")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Estimate what a member does not report, so that dues can be assessed",
            description =
                    "For the secretariat and the auditor, and for nobody about itself. The member may still report"
                            + " until dues rest on it.")
    ResponseEntity<BasisResponse> estimate(
            Tenant tenant,
            Change change,
            @PathVariable int year,
            @PathVariable OrganisationId organisation,
            @RequestBody EstimateBasis command) {
        return answers.created(tenant, change, command, BasisEstimated.class, BasisResponse::of);
    }

    /** Open to observers, since the auditor need not be a member that takes part. */
    @PostMapping("/bases/{year}/{organisation}/confirmations")
    @Act("confirm-basis")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Confirm what a member reported, or put it right and say why",
            description = "For the secretariat and the auditor, and for nobody about itself.")
    ResponseEntity<BasisResponse> confirm(
            Tenant tenant,
            Revision change,
            @PathVariable int year,
            @PathVariable OrganisationId organisation,
            @RequestBody ConfirmBasis command) {
        return answers.changed(
                tenant,
                change,
                "bases/" + year + "/" + organisation,
                command,
                receipt -> BasisResponse.of(receipt.first(BasisConfirmed.class)));
    }

    record AuditorRequest(@Schema(example = "price-audit") OrganisationId auditor) {}
}
