package io.consort.consortium.closing.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.closing.AbandonConsortium;
import io.consort.consortium.closing.Checklist;
import io.consort.consortium.closing.OwnMatters;
import io.consort.consortium.closing.ResumeConsortium;
import io.consort.consortium.closing.ServiceLedgers;
import io.consort.consortium.closing.StartDissolution;
import io.consort.consortium.closing.SuspendConsortium;
import io.consort.consortium.founding.Consortium;
import io.consort.consortium.life.LedgerEnd;
import io.consort.consortium.life.Life;
import io.consort.consortium.life.LifeChange;
import io.consort.consortium.life.LifeEvent;
import io.consort.consortium.life.LifeStage;
import io.consort.consortium.life.OtherService;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Receipt;
import io.consort.kernel.outbox.Outbox;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}")
@Tag(name = "life", description = "How a consortium is suspended, dissolved and wound up")
final class LifeController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final Outbox<ConsortiumState, ConsortiumEvent> outbox;
    private final ServiceLedgers services;
    private final Clock clock;

    LifeController(
            Answers<ConsortiumState, ConsortiumEvent> answers,
            Outbox<ConsortiumState, ConsortiumEvent> outbox,
            ServiceLedgers services,
            Clock clock) {
        this.answers = answers;
        this.outbox = outbox;
        this.services = services;
        this.clock = clock;
    }

    @GetMapping("/life")
    @Access({Role.FORMER, Role.ADMINISTRATOR})
    @Operation(
            summary = "The life of the consortium: each change, by whom and why, and which service has confirmed it",
            description = "A service that hangs is shown with the reason; it is told again until it confirms.")
    Recorded<LifeResponse> life(Tenant tenant) {
        return answers.recorded(
                tenant,
                state -> {
                    Consortium.require(state);
                    return LifeResponse.of(Life.of(state));
                },
                _ -> "life");
    }

    @PostMapping("/suspensions")
    @Access(Role.ADMINISTRATOR)
    @Operation(
            summary = "Suspend the consortium: its ledgers take nothing until that is lifted",
            description =
                    "Recorded in the consortium's own ledger at once, for its members to see. The other services are told"
                            + " one after another; look at its life to see which has confirmed. Reading goes on.")
    ResponseEntity<ChangeResponse> suspend(Tenant tenant, Change change, @RequestBody SuspendConsortium command) {
        return changed(tenant, change, command);
    }

    @PostMapping("/suspension-liftings")
    @Access(Role.ADMINISTRATOR)
    @Operation(
            summary = "Lift the suspension",
            description = "What waited goes on by itself. Days ran on meanwhile: what fell due then falls due now.")
    ResponseEntity<ChangeResponse> lift(Tenant tenant, Change change, @RequestBody ResumeConsortium command) {
        return changed(tenant, change, command);
    }

    @GetMapping("/winding-up")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "The checklist: what has to be dealt with before the consortium can be dissolved, and by whom",
            description = "In its own ledger and in the other services'. It can be looked at before a resolution to"
                    + " wind up as well. A service that does not answer is shown as unknown, never as clear.")
    ChecklistResponse windingUp(Tenant tenant) {
        ConsortiumState state = answers.read(tenant).state();
        Consortium.require(state);
        return ChecklistResponse.of(
                Life.of(state).stage(),
                Checklist.of(
                        tenant.consortium(),
                        OwnMatters.of(state, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
                        services));
    }

    @PostMapping("/dissolution")
    @Act(value = "dissolve-consortium", binds = Act.Binds.CONSORTIUM)
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Dissolve the consortium by a resolution: in all services, or not at all",
            description =
                    "Only while it is wound up and nothing is open in its own ledger. The other services close theirs by"
                            + " themselves; if one has something open, the others open theirs again and the resolution stands to"
                            + " be carried out later. Look at the consortium's life to see how far it is.")
    ResponseEntity<ChangeResponse> dissolve(Tenant tenant, Change change, @RequestBody StartDissolution command) {
        return changed(tenant, change, command);
    }

    @PostMapping("/abandonment")
    @Access(Role.ADMINISTRATOR)
    @Operation(summary = "Dissolve a consortium that never had a member, which nobody can resolve")
    ResponseEntity<ChangeResponse> abandon(Tenant tenant, Change change, @RequestBody AbandonConsortium command) {
        return changed(tenant, change, command);
    }

    private ResponseEntity<ChangeResponse> changed(
            Tenant tenant, Change change, Command<ConsortiumState, ConsortiumEvent> command) {
        ResponseEntity<ChangeResponse> answer = answers.created(
                tenant,
                change,
                command,
                receipt ->
                        answers.address(tenant, receipt.first(LifeEvent.class).subject()),
                LifeController::change);
        outbox.begin(LedgerId.of(tenant.consortium()));
        return answer;
    }

    /** By the request's own entry alone, so that a repeat is answered the same. */
    private static ChangeResponse change(Receipt<ConsortiumEvent> receipt) {
        Entry<ConsortiumEvent> entry = receipt.entries().getFirst();
        LifeEvent event = receipt.first(LifeEvent.class);
        return ChangeResponse.of(Life.EMPTY.apply(event, entry.header()).last().orElseThrow());
    }

    /** The life of a consortium so far. */
    record LifeResponse(
            LifeStage stage,

            @Schema(description = "Where it goes on when it is suspended no more, or its dissolution fails")
            LifeStage course,

            @Schema(description = "The services that have still to confirm the last that they were told")
            List<OtherService> awaited,

            List<ChangeResponse> changes) {

        static LifeResponse of(Life life) {
            return new LifeResponse(
                    life.stage(),
                    life.course(),
                    life.underWay()
                            .map(LifeChange::turn)
                            .map(turn -> turn.awaited())
                            .orElse(List.of()),
                    life.changes().stream().map(ChangeResponse::of).toList());
        }
    }

    /** A change in the life of a consortium. */
    record ChangeResponse(
            LifeStage stage,
            Instant at,

            @Schema(description = "The seq of the entry that says so")
            long entry,

            PersonId by,

            @Schema(description = "For which organisation; none for an administrator of the platform") @Nullable
            OrganisationId organisation,

            @Nullable String reason,
            @Nullable ResolutionId resolution,

            @Schema(description = "Under which number the other services were told, where they were") @Nullable
            Integer turn,

            @Schema(description = "How far each of them is with it") @Nullable
            List<ReplyResponse> services) {

        static ChangeResponse of(LifeChange change) {
            return new ChangeResponse(
                    change.to(),
                    change.at(),
                    change.seq(),
                    change.by().person(),
                    change.by().organisationOrNull(),
                    change.reason(),
                    change.resolution(),
                    change.turn() == null ? null : change.turn().number(),
                    change.turn() == null ? null : ReplyResponse.of(change.turn()));
        }
    }

    /** What has to be dealt with before the consortium can be dissolved. */
    record ChecklistResponse(
            LifeStage stage,

            @Schema(description = "Whether nothing is known to be open anywhere, and every service has answered")
            boolean clear,

            @Schema(description = "In the consortium's own ledger")
            List<OpenMatter> own,

            List<Part> services) {

        static ChecklistResponse of(LifeStage stage, Checklist checklist) {
            return new ChecklistResponse(
                    stage,
                    checklist.clear(),
                    checklist.own(),
                    checklist.elsewhere().stream().map(Part::of).toList());
        }

        record Part(
                OtherService service,

                @Schema(
                        allowableValues = {"known", "unknown"},
                        description = "Unknown where it does not answer: then it may have anything open")
                String answer,

                @Nullable String reason,

                @Nullable List<OpenMatter> matters) {

            static Part of(Checklist.Part part) {
                return switch (part) {
                    case Checklist.Part.Known(var service, var matters) -> new Part(service, "known", null, matters);
                    case Checklist.Part.Unknown(var service, var reason) -> new Part(service, "unknown", reason, null);
                };
            }
        }
    }

    /** Where a ledger stood. */
    record LedgerEndResponse(
            long size,

            @Schema(description = "Over its entries, in Base64, as its checkpoint has it")
            String root) {

        static LedgerEndResponse of(LedgerEnd end) {
            return new LedgerEndResponse(end.size(), end.root());
        }
    }
}
