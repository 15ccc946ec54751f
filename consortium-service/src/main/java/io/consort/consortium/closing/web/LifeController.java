package io.consort.consortium.closing.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.closing.ResumeConsortium;
import io.consort.consortium.closing.SuspendConsortium;
import io.consort.consortium.closing.Tidings;
import io.consort.consortium.life.Life;
import io.consort.consortium.life.LifeEvent;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.Receipt;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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

    LifeController(Answers<ConsortiumState, ConsortiumEvent> answers, Tidings tidings) {
        this.answers = answers;
        this.tidings = tidings;
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
    ResponseEntity<ChangeResponse> suspend(Tenant tenant, Change change, @RequestBody ReasonRequest body) {
        return changed(tenant, change, new SuspendConsortium(body.reason()));
    }

    @PostMapping("/suspension-liftings")
    @Access(Role.ADMINISTRATOR)
    @Operation(
            summary = "Lift the suspension",
            description = "What waited goes on by itself. Days ran on meanwhile: what fell due then falls due now.")
    ResponseEntity<ChangeResponse> lift(Tenant tenant, Change change, @RequestBody ReasonRequest body) {
        return changed(tenant, change, new ResumeConsortium(body.reason()));
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
