package io.consort.consortium.membership.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.membership.MembershipEvent.HearingOffered;
import io.consort.consortium.membership.MembershipEvent.MemberExpelled;
import io.consort.consortium.membership.MembershipEvent.MemberSuspended;
import io.consort.consortium.membership.MembershipEvent.SuspensionLifted;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Receipt;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the office does by hand where the charter leaves it to the office, and refers to a resolution where it does not. */
@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}/members/{organisation}")
@Tag(name = "members")
final class DisciplineController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;

    DisciplineController(Answers<ConsortiumState, ConsortiumEvent> answers) {
        this.answers = answers;
    }

    @PostMapping("/suspensions")
    @Act("suspend-member")
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Suspend a member: it reads on, and neither acts nor votes",
            description = "Refused where the charter has a kind of motion that suspends.")
    ResponseEntity<DisciplineResponse> suspend(
            Tenant tenant, Change change, @PathVariable OrganisationId organisation, @RequestBody SuspendRequest body) {
        return changed(
                tenant,
                change,
                organisation,
                body.toCommand(organisation),
                receipt -> DisciplineResponse.of(receipt.first(MemberSuspended.class)));
    }

    @PostMapping("/suspension-liftings")
    @Act("lift-suspension")
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Lift the suspension of a member",
            description = "Refused where the charter has a kind of motion that suspends.")
    ResponseEntity<DisciplineResponse> lift(
            Tenant tenant, Change change, @PathVariable OrganisationId organisation, @RequestBody LiftRequest body) {
        return changed(
                tenant,
                change,
                organisation,
                body.toCommand(organisation),
                receipt -> DisciplineResponse.of(receipt.first(SuspensionLifted.class)));
    }

    @PostMapping("/hearings")
    @Act("offer-hearing")
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Tell a member what is held against it, and invite it to be heard",
            description =
                    "For at least as many days as the charter says. Without it nobody is expelled for a breach, by hand"
                            + " or by resolution. The member answers with a statement.")
    ResponseEntity<HearingOffered> hear(
            Tenant tenant, Change change, @PathVariable OrganisationId organisation, @RequestBody HearingRequest body) {
        return changed(
                tenant,
                change,
                organisation,
                body.toCommand(organisation),
                receipt -> receipt.first(HearingOffered.class));
    }

    @PostMapping("/expulsions")
    @Act("expel-member")
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Expel a member",
            description =
                    "Refused where the charter has a kind of motion that expels; for a breach unless the member was"
                            + " heard or could have been; for default before the time to make up for it is over.")
    ResponseEntity<DisciplineResponse> expel(
            Tenant tenant, Change change, @PathVariable OrganisationId organisation, @RequestBody ExpelRequest body) {
        return changed(
                tenant,
                change,
                organisation,
                body.toCommand(organisation),
                receipt -> DisciplineResponse.of(receipt.first(MemberExpelled.class)));
    }

    private <R> ResponseEntity<R> changed(
            Tenant tenant,
            Change change,
            OrganisationId organisation,
            Command<ConsortiumState, ConsortiumEvent> command,
            Function<Receipt<ConsortiumEvent>, R> response) {
        return answers.changed(tenant, change, "members/" + organisation, command, response);
    }
}
