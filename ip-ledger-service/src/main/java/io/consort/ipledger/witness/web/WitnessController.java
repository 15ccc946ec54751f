package io.consort.ipledger.witness.web;

import io.consort.ipledger.IpLedger;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.web.Edge;
import io.consort.ipledger.witness.Cosigning;
import io.consort.ipledger.witness.RegisterWitness;
import io.consort.ipledger.witness.RetireWitness;
import io.consort.ipledger.witness.Witness;
import io.consort.ipledger.witness.WitnessId;
import io.consort.ipledger.witness.WitnessRegistered;
import io.consort.ipledger.witness.WitnessRetired;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER)
@Tag(name = "witnesses", description = "Members who cosign checkpoints")
final class WitnessController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;
    private final Checkpoints checkpoints;
    private final Cosigning cosigning;

    WitnessController(Answers<IpLedgerState, IpLedgerEvent> answers, Checkpoints checkpoints, Cosigning cosigning) {
        this.answers = answers;
        this.checkpoints = checkpoints;
        this.cosigning = cosigning;
    }

    record RegisterRequest(
            @Schema(description = "Ed25519, of type 4 (C2SP tlog-cosignature)", example = "witness.ibm.example+…")
            String key) {}

    record RetireRequest() {}

    record CosignatureRequest(
            @Schema(description = "A checkpoint of this ledger as it was served, with cosignature lines added")
            String note) {}

    record Cosigned(List<Cosigning.Word> witnesses) {}

    @PostMapping("/witnesses")
    @ResponseStatus(HttpStatus.CREATED)
    @Access(Role.MEMBER)
    @Operation(summary = "Register the key with which one's own organisation will cosign checkpoints")
    ResponseEntity<WitnessRegistered> register(Tenant tenant, Change change, @RequestBody RegisterRequest request) {
        return answers.created(
                tenant,
                change,
                new RegisterWitness(request.key()),
                receipt -> Edge.location(tenant, receipt),
                receipt -> receipt.first(WitnessRegistered.class));
    }

    @PostMapping("/witnesses/{witnessId}/retirement")
    @Access(Role.MEMBER)
    @Operation(summary = "End the use of a key, as its organisation or as the secretariat")
    ResponseEntity<WitnessRetired> retire(
            Tenant tenant, Change change, @PathVariable WitnessId witnessId, @RequestBody RetireRequest request) {
        return answers.changed(
                tenant,
                change,
                "witnesses/" + witnessId,
                new RetireWitness(witnessId, Edge.mandate(tenant)),
                receipt -> receipt.first(WitnessRetired.class));
    }

    @GetMapping("/witnesses")
    @Access(Role.OBSERVER)
    @Operation(summary = "All keys that cosign or have cosigned, in the order of recording")
    Page<Witness> witnesses(Tenant tenant, PageRequest page) {
        return answers.view(tenant, state -> page.over(state.witnesses().registered(), witness -> witness));
    }

    @GetMapping("/witnesses/{witnessId}")
    @Access(Role.OBSERVER)
    @Operation(summary = "One witness's key")
    ResponseEntity<Witness> witness(Tenant tenant, @PathVariable WitnessId witnessId) {
        return answers.one(
                tenant, "witnesses/" + witnessId, state -> state.witnesses().witness(witnessId));
    }

    @PostMapping("/cosignatures")
    @Access(Role.MEMBER)
    @Operation(
            summary = "Add cosignatures to a checkpoint",
            description =
                    "They are shown on the checkpoint while it is the last, and on the cosigned checkpoint until a"
                            + " larger one is cosigned. Nothing is recorded in the ledger, so no Idempotency-Key is needed.")
    Cosigned cosign(Tenant tenant, @RequestBody CosignatureRequest request) {
        return answers.view(
                tenant, state -> new Cosigned(cosigning.add(state.witnesses(), origin(tenant), request.note())));
    }

    @GetMapping(path = "/cosigned-checkpoint", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "The largest checkpoint that witnesses have cosigned, with their lines (C2SP tlog-cosignature)")
    String cosigned(Tenant tenant) {
        return cosigning.largest(origin(tenant));
    }

    private String origin(Tenant tenant) {
        return checkpoints.origin(tenant.ledger(), IpLedger.DEFINITION);
    }
}
