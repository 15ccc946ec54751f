package io.consort.starter.ledger;

import io.consort.starter.web.Access;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A consortium's ledger, for whoever wants to follow or check it. */
@RestController
@RequestMapping("/api/${spring.application.name}/consortia/{consortiumId}")
@Tag(name = "ledger")
final class LedgerController {

    private final Transparency<?, ?> transparency;

    LedgerController(Transparency<?, ?> transparency) {
        this.transparency = transparency;
    }

    @GetMapping("/events")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "The entries after a seq, exactly as they are recorded, as a CloudEvents batch",
            description =
                    "In the place of an entry that does not concern you stands one of type consort.entry-withheld.v1,"
                            + " with its id, time, type and leaf hash.")
    ResponseEntity<byte[]> events(
            Tenant tenant,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "100") int limit,
            HttpServletRequest request) {
        return transparency.events(tenant, URI.create(request.getRequestURI()), after, limit);
    }

    @GetMapping(path = "/checkpoint", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @Access(Role.FORMER)
    @Operation(summary = "The ledger's size and root, signed (C2SP tlog-checkpoint)")
    String checkpoint(Tenant tenant) {
        return transparency.checkpoint(tenant);
    }

    @GetMapping("/tile/{*path}")
    @Access(Role.FORMER)
    @Operation(
            summary = "A tile of the tree, or under tile/entries a bundle of entries (C2SP tlog-tiles)",
            description = "Tiles of hashes are for everyone; a bundle is served whole or, where an entry of it does not"
                    + " concern you, refused.")
    ResponseEntity<byte[]> tile(Tenant tenant, @PathVariable String path) {
        return transparency.tile(tenant, "tile" + path);
    }

    @GetMapping("/proofs/inclusion")
    @Access(Role.FORMER)
    @Operation(
            summary = "That an entry is in the ledger, with a signed checkpoint",
            description = "Without the entry itself where it does not concern you.")
    InclusionProof inclusion(Tenant tenant, @RequestParam long seq) {
        return transparency.inclusion(tenant, seq);
    }

    @GetMapping("/proofs/consistency")
    @Access(Role.FORMER)
    @Operation(summary = "That nothing before a size was rewritten, with a signed checkpoint")
    Transparency.ConsistencyProof consistency(Tenant tenant, @RequestParam long from) {
        return transparency.consistency(tenant, from);
    }
}
