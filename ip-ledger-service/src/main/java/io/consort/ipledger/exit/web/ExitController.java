package io.consort.ipledger.exit.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.exit.Effect;
import io.consort.ipledger.exit.ExitDetailed;
import io.consort.ipledger.exit.ExitRevoked;
import io.consort.ipledger.exit.ExitTerms;
import io.consort.ipledger.exit.MemberExited;
import io.consort.ipledger.exit.MemberReadmitted;
import io.consort.ipledger.exit.ReadmitMember;
import io.consort.ipledger.exit.RevokeExit;
import io.consort.ipledger.exit.SettleExit;
import io.consort.ipledger.web.Edge;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.ExitStatus;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Receipt;
import io.consort.starter.exit.ExitAnswers;
import io.consort.starter.exit.ExitResponse;
import io.consort.starter.exit.ExitStatementResponse;
import io.consort.starter.exit.ReadmissionRequest;
import io.consort.starter.exit.ReadmissionResponse;
import io.consort.starter.exit.RevocationRequest;
import io.consort.starter.exit.RevocationResponse;
import io.consort.starter.exit.SettleExitRequest;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/exits")
@Tag(name = "exits")
final class ExitController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;
    private final ExitAnswers<IpLedgerState, IpLedgerEvent, ExitTerms, Effect> exits;

    ExitController(
            Ledgers<IpLedgerState, IpLedgerEvent> ledgers,
            Answers<IpLedgerState, IpLedgerEvent> answers,
            Checkpoints checkpoints) {
        this.answers = answers;
        this.exits = new ExitAnswers<>(ledgers, answers, checkpoints, IpLedgerState::exits);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Access({Role.SERVICE, Role.SECRETARIAT})
    @Operation(
            summary = "Carry out an exit exactly as it was previewed: all of it, or nothing",
            description =
                    "Refused while something stands against it, each matter named, and when it would no longer come"
                            + " to what was previewed.")
    ResponseEntity<ExitResponse<ExitTerms>> settle(
            Tenant tenant, Change change, @RequestBody SettleExitRequest<ExitTerms> request) {
        return answers.created(
                tenant,
                change,
                new SettleExit(request.id(), request.toLeaving(ExitTerms::usual), request.digest()),
                receipt -> Edge.location(tenant, receipt),
                ExitController::settled);
    }

    private static ExitResponse<ExitTerms> settled(Receipt<IpLedgerEvent> receipt) {
        MemberExited exited = receipt.first(MemberExited.class);
        return new ExitResponse<>(
                exited.exit(),
                exited.leaving().member(),
                exited.leaving().ground(),
                exited.leaving().effective(),
                exited.leaving().terms(),
                ExitStatus.SETTLED,
                exited.digest(),
                receipt.events().stream()
                        .filter(ExitDetailed.class::isInstance)
                        .flatMap(event -> ((ExitDetailed) event).items().stream())
                        .toList(),
                exited.balances());
    }

    @GetMapping
    @Access({Role.SERVICE, Role.FORMER})
    @Operation(summary = "All exits, by id; for who left, its own")
    Page<ExitResponse<ExitTerms>> exits(Tenant tenant, PageRequest page) {
        return exits.page(tenant, page);
    }

    @GetMapping("/{exitId}")
    @Access({Role.SERVICE, Role.FORMER})
    @Operation(summary = "One exit; its account is for the member that left, the secretariat and services")
    ResponseEntity<ExitResponse<ExitTerms>> exit(Tenant tenant, @PathVariable ExitId exitId) {
        return exits.one(tenant, exitId);
    }

    @GetMapping("/{exitId}/statement")
    @Access({Role.SERVICE, Role.FORMER})
    @Operation(
            summary = "The account of an exit, with the proof that the ledger says so, to be checked offline",
            description = "For the member that left, the secretariat and services.")
    ExitStatementResponse<ExitTerms> statement(Tenant tenant, @PathVariable ExitId exitId) {
        return exits.statement(tenant, exitId);
    }

    @GetMapping("/{exitId}/csv")
    @Access({Role.SERVICE, Role.FORMER})
    @Operation(summary = "The account of an exit, as CSV; for the same")
    ResponseEntity<byte[]> csv(Tenant tenant, @PathVariable ExitId exitId) {
        return exits.csv(tenant, exitId);
    }

    @PostMapping("/{exitId}/revocations")
    @ResponseStatus(HttpStatus.CREATED)
    @Access({Role.SERVICE, Role.SECRETARIAT})
    @Operation(
            summary = "Undo an exit, whether or not it has arrived",
            description =
                    "For a process that failed after it asked for an exit and may not know whether it was settled; so"
                            + " it needs no version. Allowed until something rests on what the exit did. One that arrives"
                            + " later is refused.")
    ResponseEntity<RevocationResponse> revoke(
            Tenant tenant, Change change, @PathVariable ExitId exitId, @RequestBody RevocationRequest request) {
        return answers.created(
                tenant,
                change,
                new RevokeExit(exitId, request.reason()),
                receipt -> Edge.location(tenant, receipt),
                receipt -> new RevocationResponse(
                        exitId, receipt.first(ExitRevoked.class).member() != null));
    }

    @PostMapping("/{exitId}/readmissions")
    @ResponseStatus(HttpStatus.CREATED)
    @Access({Role.SERVICE, Role.SECRETARIAT})
    @Operation(
            summary = "Take a member back that has left",
            description = "What it lost stays lost; from that day on it may be granted and assigned things again.")
    ResponseEntity<ReadmissionResponse> readmit(
            Tenant tenant, Change change, @PathVariable ExitId exitId, @RequestBody ReadmissionRequest request) {
        return answers.created(
                tenant,
                change,
                new ReadmitMember(exitId, request.from()),
                receipt -> Edge.location(tenant, receipt),
                receipt -> new ReadmissionResponse(
                        exitId, receipt.first(MemberReadmitted.class).member(), request.from()));
    }
}
