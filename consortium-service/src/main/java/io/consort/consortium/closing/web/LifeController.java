package io.consort.consortium.closing.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.closing.AbandonConsortium;
import io.consort.consortium.closing.Checklist;
import io.consort.consortium.closing.OwnMatters;
import io.consort.consortium.closing.ResumeConsortium;
import io.consort.consortium.closing.ServiceLedgers;
import io.consort.consortium.closing.SuspendConsortium;
import io.consort.consortium.closing.Tidings;
import io.consort.consortium.life.Life;
import io.consort.consortium.life.LifeEvent;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.Receipt;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}")
@Tag(name = "life")
final class LifeController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final Tidings tidings;
    private final ServiceLedgers services;
    private final Clock clock;

    LifeController(
            Answers<ConsortiumState, ConsortiumEvent> answers, Tidings tidings, ServiceLedgers services, Clock clock) {
        this.answers = answers;
        this.tidings = tidings;
        this.services = services;
        this.clock = clock;
    }

    @GetMapping("/life")
    @Access({Role.FORMER, Role.ADMINISTRATOR})
    @Operation(
            summary = "The life of the consortium: each change, by whom and why, and which service has confirmed it",
            description = "A service that hangs is shown with the reason; it is told again until it confirms.")
    LifeResponse life(Tenant tenant) {
        return answers.view(tenant, state -> {
            state.requireConsortium();
            return LifeResponse.of(state.life());
        });
    }

    @PostMapping("/suspensions")
    @Access(Role.ADMINISTRATOR)
    @Operation(
            summary = "Suspend the consortium: its ledgers take nothing until that is lifted",
            description =
                    "Recorded in the consortium's own ledger at once, for its members to see. The other services are told"
                            + " one after another; look at its life to see which has confirmed. Reading goes on.")
    ResponseEntity<ChangeResponse> suspend(Tenant tenant, Change change, @RequestBody LifeReasonRequest body) {
        return changed(tenant, change, new SuspendConsortium(body.reason()));
    }

    @PostMapping("/suspension-liftings")
    @Access(Role.ADMINISTRATOR)
    @Operation(
            summary = "Lift the suspension",
            description = "What waited goes on by itself. Days ran on meanwhile: what fell due then falls due now.")
    ResponseEntity<ChangeResponse> lift(Tenant tenant, Change change, @RequestBody LifeReasonRequest body) {
        return changed(tenant, change, new ResumeConsortium(body.reason()));
    }

    @GetMapping("/winding-up")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "The checklist: what has to be dealt with before the consortium can be dissolved, and by whom",
            description = "In its own ledger and in the other services'. It can be looked at before a resolution to"
                    + " wind up as well. A service that does not answer is shown as unknown, never as clear.")
    ChecklistResponse windingUp(Tenant tenant) {
        ConsortiumState state = answers.read(tenant).state();
        state.requireConsortium();
        return ChecklistResponse.of(
                state.life().stage(),
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
    ResponseEntity<ChangeResponse> dissolve(Tenant tenant, Change change, @RequestBody DissolutionRequest body) {
        return changed(tenant, change, body.toCommand());
    }

    @PostMapping("/abandonment")
    @Access(Role.ADMINISTRATOR)
    @Operation(summary = "Dissolve a consortium that never had a member, which nobody can resolve")
    ResponseEntity<ChangeResponse> abandon(Tenant tenant, Change change, @RequestBody LifeReasonRequest body) {
        return changed(tenant, change, new AbandonConsortium(body.reason()));
    }

    private ResponseEntity<ChangeResponse> changed(
            Tenant tenant, Change change, Command<ConsortiumState, ConsortiumEvent> command) {
        ResponseEntity<ChangeResponse> answer = answers.created(
                tenant,
                change,
                command,
                _ -> "/api/consortium/consortia/" + tenant.consortium() + "/life",
                LifeController::change);
        tidings.begin(tenant.consortium());
        return answer;
    }

    /** By the request's own entry alone, so that a repeat is answered the same. */
    private static ChangeResponse change(Receipt<ConsortiumEvent> receipt) {
        Entry<ConsortiumEvent> entry = receipt.entries().getFirst();
        LifeEvent event = receipt.first(LifeEvent.class);
        return ChangeResponse.of(Life.EMPTY.apply(event, entry.header()).last().orElseThrow());
    }
}
