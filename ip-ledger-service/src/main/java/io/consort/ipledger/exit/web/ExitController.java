package io.consort.ipledger.exit.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.exit.Exit;
import io.consort.ipledger.exit.ExitId;
import io.consort.ipledger.exit.ExitRevoked;
import io.consort.ipledger.exit.MemberReadmitted;
import io.consort.ipledger.web.Edge;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.Ledgers;
import io.consort.starter.ledger.InclusionProof;
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

    private final Ledgers<IpLedgerState, IpLedgerEvent> ledgers;
    private final Answers<IpLedgerState, IpLedgerEvent> answers;
    private final String verifierKey;

    ExitController(
            Ledgers<IpLedgerState, IpLedgerEvent> ledgers,
            Answers<IpLedgerState, IpLedgerEvent> answers,
            Checkpoints checkpoints) {
        this.ledgers = ledgers;
        this.answers = answers;
        this.verifierKey = checkpoints.verifierKey();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Access({Role.SERVICE, Role.SECRETARIAT})
    @Operation(
            summary = "Carry out an exit exactly as it was previewed: all of it, or nothing",
            description =
                    "Refused while something stands against it, each matter named, and when it would no longer come"
                            + " to what was previewed.")
    ResponseEntity<ExitResponse> settle(Tenant tenant, Change change, @RequestBody SettleExitRequest request) {
        return answers.created(
                tenant, change, request.toCommand(), receipt -> Edge.location(tenant, receipt), ExitResponse::of);
    }

    @GetMapping
    @Access({Role.SERVICE, Role.FORMER})
    @Operation(summary = "All exits, by id; for who left, its own")
    Page<ExitResponse> exits(Tenant tenant, PageRequest page) {
        return answers.view(
                tenant,
                state -> page.over(
                        state.exits().byId(),
                        exit -> Account.isVisible(tenant, exit),
                        ExitId::value,
                        ExitId::new,
                        (id, exit) -> ExitResponse.of(
                                exit, Account.concerns(tenant, exit.leaving().member()))));
    }

    @GetMapping("/{exitId}")
    @Access({Role.SERVICE, Role.FORMER})
    @Operation(summary = "One exit; its account is for the member that left, the secretariat and services")
    ResponseEntity<ExitResponse> exit(Tenant tenant, @PathVariable ExitId exitId) {
        return answers.one(
                tenant,
                "exits/" + exitId,
                state -> state.exits()
                        .exit(exitId)
                        .map(exit -> Account.visible(tenant, exit))
                        .map(exit -> ExitResponse.of(
                                exit, Account.concerns(tenant, exit.leaving().member()))));
    }

    @GetMapping("/{exitId}/statement")
    @Access({Role.SERVICE, Role.FORMER})
    @Operation(
            summary = "The account of an exit, with the proof that the ledger says so, to be checked offline",
            description = "For the member that left, the secretariat and services.")
    ExitStatementResponse statement(Tenant tenant, @PathVariable ExitId exitId) {
        Ledger<IpLedgerState, IpLedgerEvent> ledger = ledgers.ledger(tenant.ledger());
        Exit exit = concerning(tenant, ledger.read().state(), exitId);
        return ExitStatementResponse.of(exit, InclusionProof.of(ledgers, ledger, exit.seq()), verifierKey);
    }

    @GetMapping("/{exitId}/csv")
    @Access({Role.SERVICE, Role.FORMER})
    @Operation(summary = "The account of an exit, as CSV; for the same")
    ResponseEntity<byte[]> csv(Tenant tenant, @PathVariable ExitId exitId) {
        return answers.view(
                tenant, state -> Account.csv(concerning(tenant, state, exitId).items(), exitId.value()));
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
                request.toCommand(exitId),
                receipt -> Edge.location(tenant, receipt),
                receipt -> RevocationResponse.of(receipt.first(ExitRevoked.class)));
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
                request.toCommand(exitId),
                receipt -> Edge.location(tenant, receipt),
                receipt -> ReadmissionResponse.of(receipt.first(MemberReadmitted.class)));
    }

    private static Exit concerning(Tenant tenant, IpLedgerState state, ExitId id) {
        Exit exit = state.exits().require(id);
        Account.require(tenant, exit.leaving().member());
        return exit;
    }
}
