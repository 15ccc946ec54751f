package io.consort.starter.ledger;

import io.consort.starter.web.Access;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A consortium's ledger, for whoever wants to follow or check it: the same of every kind of ledger. A controller says where they lie,
 * which is where the ledger's entries say that they come from.
 */
@Tag(name = "ledger", description = "A consortium's entries, and the proofs of them")
public abstract class LedgerEndpoints {

    private final Transparency<?, ?> transparency;

    /** Of what a {@link LedgerHouse} shows of the ledgers. */
    protected LedgerEndpoints(Transparency<?, ?> transparency) {
        this.transparency = transparency;
    }

    @GetMapping("/events")
    @Access(Role.FORMER)
    @Operation(
            summary = "The entries after a seq, exactly as they are recorded, as a CloudEvents batch",
            description =
                    "In the place of an entry that does not concern you stands one of type consort.entry-withheld.v1,"
                            + " with its id, time, type and leaf hash. Who is no member any more, or not yet, is shown what"
                            + " concerns it by name and no markers; Link has the next batch, which may be empty.")
    @AnswersEntries
    public final ResponseEntity<byte[]> events(
            Tenant tenant,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "100") int limit,
            HttpServletRequest request) {
        return transparency.events(tenant, URI.create(request.getRequestURI()), after, limit);
    }

    @GetMapping(path = "/checkpoint", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @Access(Role.FORMER)
    @Operation(summary = "The ledger's size and root, signed (C2SP tlog-checkpoint)")
    public final ResponseEntity<String> checkpoint(Tenant tenant) {
        return transparency.presentCheckpoint(tenant);
    }

    @GetMapping("/tile/{*path}")
    @Access(Role.FORMER)
    @Operation(
            summary = "A tile of the tree, or under tile/entries a bundle of entries (C2SP tlog-tiles)",
            description = "Tiles of hashes are for everyone; a bundle is served whole or, where an entry of it does not"
                    + " concern you, refused. A bundle comes compressed where Accept-Encoding asks for gzip.")
    @AnswersBytes
    public final ResponseEntity<byte[]> tile(
            Tenant tenant,
            @PathVariable String path,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String acceptEncoding) {
        return transparency.tile(tenant, "tile" + path, acceptEncoding);
    }

    @GetMapping(path = "/archive", produces = "application/zip")
    @Access(Role.FORMER)
    @Operation(
            summary = "The whole ledger as a ZIP file that can be checked offline",
            description = "The exact bytes of each entry, its leaf hash alone where it does not concern you, the tree's"
                    + " leaves, the signed checkpoint, the key, and how to check all that without this software. Each"
                    + " ledger has its own; the files of all of them go into one folder. ./consort verify checks them.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "The file",
                            content =
                                    @Content(
                                            mediaType = "application/zip",
                                            schema = @Schema(type = "string", format = "binary"))))
    public final void archive(Tenant tenant, HttpServletResponse response) throws IOException {
        LedgerArchive<?, ?> archive = transparency.archive(tenant);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(archive.fileName())
                        .build()
                        .toString());
        archive.writeTo(response.getOutputStream());
    }

    @GetMapping("/proofs/inclusion")
    @Access(Role.FORMER)
    @Operation(
            summary = "That an entry is in the ledger, with a signed checkpoint",
            description = "Without the entry itself where it does not concern you.")
    public final InclusionProof inclusion(Tenant tenant, @RequestParam long seq) {
        return transparency.inclusion(tenant, seq);
    }

    @GetMapping("/proofs/consistency")
    @Access(Role.FORMER)
    @Operation(summary = "That nothing before a size was rewritten, with a signed checkpoint")
    public final Transparency.ConsistencyProof consistency(Tenant tenant, @RequestParam long from) {
        return transparency.consistency(tenant, from);
    }
}
