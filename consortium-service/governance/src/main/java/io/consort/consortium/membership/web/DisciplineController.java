package io.consort.consortium.membership.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.membership.Expel;
import io.consort.consortium.membership.ExpulsionGround;
import io.consort.consortium.membership.LiftSuspension;
import io.consort.consortium.membership.MembershipEvent.HearingOffered;
import io.consort.consortium.membership.MembershipEvent.MemberExpelled;
import io.consort.consortium.membership.MembershipEvent.MemberSuspended;
import io.consort.consortium.membership.MembershipEvent.SuspensionLifted;
import io.consort.consortium.membership.OfferHearing;
import io.consort.consortium.membership.Suspend;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Receipt;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
            Tenant tenant,
            Revision change,
            @PathVariable OrganisationId organisation,
            @RequestBody SuspendRequest body) {
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
            Tenant tenant, Revision change, @PathVariable OrganisationId organisation, @RequestBody LiftRequest body) {
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
            Tenant tenant,
            Revision change,
            @PathVariable OrganisationId organisation,
            @RequestBody OfferHearing command) {
        return changed(tenant, change, organisation, command, receipt -> receipt.first(HearingOffered.class));
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
            Tenant tenant, Revision change, @PathVariable OrganisationId organisation, @RequestBody ExpelRequest body) {
        return changed(
                tenant,
                change,
                organisation,
                body.toCommand(organisation),
                receipt -> DisciplineResponse.of(receipt.first(MemberExpelled.class)));
    }

    private <R> ResponseEntity<R> changed(
            Tenant tenant,
            Revision change,
            OrganisationId organisation,
            Command<ConsortiumState, ConsortiumEvent> command,
            Function<Receipt<ConsortiumEvent>, R> response) {
        return answers.changed(tenant, change, "members/" + organisation, command, response);
    }

    record SuspendRequest(
            @Schema(example = "It has not delivered work package 2.")
            String reason,

            LocalDate from,

            @Schema(description = "The first day on which it is over; left out where it lasts until it is lifted")
            @Nullable
            LocalDate until) {

        Suspend toCommand(OrganisationId organisation) {
            return new Suspend(organisation, reason, from, until, null);
        }
    }

    record LiftRequest(
            LocalDate on,

            @Schema(example = "Work package 2 is delivered.")
            String reason) {

        LiftSuspension toCommand(OrganisationId organisation) {
            return new LiftSuspension(organisation, on, reason, null);
        }
    }

    record ExpelRequest(
            ExpulsionGround ground,
            @Schema(example = "Dues of 1990 are not paid.") String reason,

            @Schema(description = "The first day without membership")
            LocalDate effectiveOn) {

        Expel toCommand(OrganisationId organisation) {
            return new Expel(organisation, ground, reason, effectiveOn, null);
        }
    }

    record DisciplineResponse(
            OrganisationId organisation,
            String reason,
            LocalDate from,
            @Nullable LocalDate until) {

        static DisciplineResponse of(MemberSuspended event) {
            return new DisciplineResponse(event.organisation(), event.reason(), event.from(), event.until());
        }

        static DisciplineResponse of(SuspensionLifted event) {
            return new DisciplineResponse(event.organisation(), event.reason(), event.on(), null);
        }

        static DisciplineResponse of(MemberExpelled event) {
            return new DisciplineResponse(event.organisation(), event.reason(), event.effectiveOn(), null);
        }
    }
}
