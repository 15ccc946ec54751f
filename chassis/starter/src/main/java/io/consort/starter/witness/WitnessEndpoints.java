package io.consort.starter.witness;

import io.consort.kernel.note.CosignedNote;
import io.consort.kernel.witness.Cosigning;
import io.consort.kernel.witness.Witness;
import io.consort.kernel.witness.WitnessId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Members who cosign what this service's ledger of a consortium came to. A controller says where they do, and in which ledgers. */
@Tag(name = "witnesses", description = "Members who cosign checkpoints")
public abstract class WitnessEndpoints {

    private final WitnessDesk<?, ?> desk;

    /** Of the witnesses of some ledgers, which a {@link WitnessDesks} has. */
    protected WitnessEndpoints(WitnessDesk<?, ?> desk) {
        this.desk = desk;
    }

    public record RegisterRequest(
            @Schema(description = "Ed25519, of type 4 (C2SP tlog-cosignature)", example = "witness.ibm.example+…")
            String key) {}

    public record RetireRequest() {}

    public record CosignatureRequest(CosignedNote note) {}

    public record Cosigned(List<Cosigning.Word> witnesses) {}

    @PostMapping("/witnesses")
    @Act(value = "register-witness", binds = Act.Binds.ACTOR)
    @Access(Role.MEMBER)
    @Operation(
            summary = "Register the key with which one's own organisation will cosign checkpoints",
            description = "The key that it used before is retired with it.")
    public final ResponseEntity<Witness> register(
            Tenant tenant, Change change, @RequestBody RegisterRequest request, HttpServletRequest http) {
        return desk.register(tenant, change, http.getRequestURI(), request.key());
    }

    @PostMapping("/witnesses/{witnessId}/retirement")
    @Act(value = "retire-witness", binds = Act.Binds.ACTOR)
    @Access(Role.MEMBER)
    @Operation(
            summary =
                    "End the use of a key, as its organisation or, once that is no member any more, as the secretariat")
    public final ResponseEntity<WitnessDesk.Retirement> retire(
            Tenant tenant, Revision change, @PathVariable WitnessId witnessId, @RequestBody RetireRequest request) {
        return desk.retire(tenant, change, witnessId);
    }

    @GetMapping("/witnesses")
    @Access(Role.OBSERVER)
    @Operation(summary = "All keys that cosign or have cosigned, in the order of recording")
    public final Page<Recorded<Witness>> witnesses(Tenant tenant, PageRequest page) {
        return desk.page(tenant, page);
    }

    @GetMapping("/witnesses/{witnessId}")
    @Access(Role.OBSERVER)
    @Operation(summary = "One witness's key")
    public final ResponseEntity<Recorded<Witness>> witness(Tenant tenant, @PathVariable WitnessId witnessId) {
        return desk.one(tenant, witnessId);
    }

    @PostMapping("/cosignatures")
    @Act(value = "cosign-checkpoint", binds = Act.Binds.ACTOR)
    @Access(Role.MEMBER)
    @Operation(
            summary = "Add cosignatures to a checkpoint",
            description =
                    "They are shown on the checkpoint while it is the last, and on the cosigned checkpoint until a"
                            + " larger one is cosigned; of each key the newest. Nothing is recorded in the ledger, so no"
                            + " Idempotency-Key is needed.")
    public final Cosigned cosign(Tenant tenant, @RequestBody CosignatureRequest request) {
        return new Cosigned(desk.cosign(tenant, request.note().text()));
    }

    @GetMapping(path = "/cosigned-checkpoint", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "The largest checkpoint that witnesses have cosigned, with their lines (C2SP tlog-cosignature)")
    public final ResponseEntity<String> cosigned(Tenant tenant) {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(desk.cosigned(tenant));
    }
}
