package io.consort.starter.ledger;

import io.consort.starter.web.Access;
import io.consort.starter.web.Caller;
import io.consort.starter.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger of what belongs to no consortium, for the platform's administrators; and the key that all ledgers are signed with. */
@RestController
@RequestMapping("/api/${spring.application.name}")
@Tag(name = "platform-ledger", description = "What the platform itself recorded, of no consortium")
final class PlatformLedgerController {

    private final Transparency<?, ?> transparency;
    private final VerifierKey key;

    PlatformLedgerController(Transparency<?, ?> transparency, VerifierKey key) {
        this.transparency = transparency;
        this.key = key;
    }

    @GetMapping(path = "/verifier-key", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @Access(Role.PUBLIC)
    @Operation(
            summary = "The public keys of this service's checkpoints (C2SP signed-note), a line each",
            description =
                    "The present one comes first, then any that signs beside it while it is being replaced, then those"
                            + " that signed before.")
    String verifierKey() {
        return key.text();
    }

    @GetMapping("/platform/events")
    @Access(Role.ADMINISTRATOR)
    @Operation(summary = "The entries of the platform's ledger after a seq")
    @AnswersEntries
    ResponseEntity<byte[]> events(
            Caller caller,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "100") int limit,
            HttpServletRequest request) {
        return transparency.events(caller, URI.create(request.getRequestURI()), after, limit);
    }

    @GetMapping(path = "/platform/checkpoint", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @Access(Role.ADMINISTRATOR)
    @Operation(summary = "The platform's ledger, signed")
    ResponseEntity<String> checkpoint(Caller caller) {
        return transparency.presentCheckpoint(caller);
    }

    @GetMapping("/platform/tile/{*path}")
    @Access(Role.ADMINISTRATOR)
    @Operation(summary = "A tile of the platform's ledger")
    @AnswersBytes
    ResponseEntity<byte[]> tile(
            Caller caller,
            @PathVariable String path,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String acceptEncoding) {
        return transparency.tile(caller, "tile" + path, acceptEncoding);
    }

    @GetMapping("/platform/proofs/inclusion")
    @Access(Role.ADMINISTRATOR)
    @Operation(summary = "That an entry is in the platform's ledger")
    InclusionProof inclusion(Caller caller, @RequestParam long seq) {
        return transparency.inclusion(caller, seq);
    }

    @GetMapping("/platform/proofs/consistency")
    @Access(Role.ADMINISTRATOR)
    @Operation(summary = "That nothing of the platform's ledger was rewritten")
    Transparency.ConsistencyProof consistency(Caller caller, @RequestParam long from) {
        return transparency.consistency(caller, from);
    }
}
