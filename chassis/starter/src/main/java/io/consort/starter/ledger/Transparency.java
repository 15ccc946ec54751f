package io.consort.starter.ledger;

import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.merkle.EntryBundle;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Tile;
import io.consort.kernel.merkle.TilePath;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.web.Scope;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What every ledger shows: its entries as a feed, its tree as tiles, its checkpoint, its proofs. {@link LedgerHouse} has it for each kind. */
public final class Transparency<S, E extends Event> {

    static final MediaType BATCH = MediaType.valueOf("application/cloudevents-batch+json");
    private static final int MOST_EVENTS = 1_000;

    private final Ledgers<S, E> ledgers;
    private final VerifierKey key;
    private final WithheldEntries<E> withheld;

    Transparency(Ledgers<S, E> ledgers, VerifierKey key) {
        this.ledgers = ledgers;
        this.key = key;
        this.withheld = new WithheldEntries<>(ledgers.definition());
    }

    private Ledger<S, E> ledger(Scope scope) {
        return ledgers.ledger(scope.ledger());
    }

    /** The exact texts of entries after a seq, as a CloudEvents batch; a marker in the place of each that does not concern the caller, where it may read the ledger. */
    ResponseEntity<byte[]> events(Scope scope, URI path, long after, int limit) {
        if (after < 0) {
            throw DomainException.invalid("/after", "It is the seq of the last entry that you have; 0 for none.");
        }
        if (limit < 1 || limit > MOST_EVENTS) {
            throw DomainException.invalid("/limit", "A batch has 1 to " + MOST_EVENTS + " entries.");
        }
        Ledger<S, E> ledger = ledger(scope);
        Ledger.Batch<E> batch = ledger.batch(after, limit);
        List<Entry<E>> entries = batch.entries();
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok().contentType(BATCH).cacheControl(CacheControl.noCache());
        if (batch.goesOn() || entries.size() == limit) {
            long last = entries.getLast().header().seq();
            answer.header(
                    HttpHeaders.LINK,
                    "<" + path.getRawPath() + "?after=" + last + "&limit=" + limit + ">; rel=\"next\"");
        }
        boolean within = scope.isIn(Audience.EVERYONE);
        return answer.body(entries.stream()
                .flatMap(entry -> scope.isIn(ledger.audience(entry))
                        ? Stream.of(entry.text())
                        : within ? Stream.of(withheld.marker(scope.ledger(), entry)) : Stream.empty())
                .collect(Collectors.joining(",", "[", "]"))
                .getBytes(StandardCharsets.UTF_8));
    }

    String checkpoint(Scope scope) {
        return ledgers.checkpoint(scope.ledger());
    }

    /** The checkpoint of this moment, not to be kept: a kept one would hide what came after. */
    ResponseEntity<String> presentCheckpoint(Scope scope) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(checkpoint(scope));
    }

    /** A tile, or a bundle of entries, by its C2SP path. */
    ResponseEntity<byte[]> tile(Scope scope, String text, @Nullable String acceptEncoding) {
        TilePath path = parse(text);
        ResponseEntity.BodyBuilder answer = immutable();
        if (!path.isEntries()) {
            return answer.body(tile(scope, path).encode());
        }
        byte[] bundle = bundle(scope, path);
        return Gzip.isAccepted(acceptEncoding)
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(Gzip.of(bundle))
                : answer.body(bundle);
    }

    /** For ever the same, for the same caller. */
    private static ResponseEntity.BodyBuilder immutable() {
        CacheControl forEver =
                CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(forEver)
                .varyBy(HttpHeaders.AUTHORIZATION, HttpHeaders.COOKIE, "Acting-For", HttpHeaders.ACCEPT_ENCODING);
    }

    private static TilePath parse(String text) {
        try {
            return TilePath.parse(text);
        } catch (IllegalArgumentException noPath) {
            throw DomainException.notFound("tile", text);
        }
    }

    private Tile tile(Scope scope, TilePath path) {
        Tile tile = tileOrNone(scope, path);
        if (tile.hashes().size() < path.width()) {
            throw DomainException.notFound("tile", path);
        }
        return tile.hashes().size() == path.width() ? tile : tile.prefix(path.width());
    }

    private Tile tileOrNone(Scope scope, TilePath path) {
        try {
            return ledger(scope).tile(path.level(), path.index());
        } catch (DomainException refusal) {
            throw switch (refusal.kind()) {
                case INVALID -> DomainException.notFound("tile", path);
                case FORBIDDEN, NOT_FOUND, CONFLICT, STALE, REFUSED, UNAVAILABLE -> refusal;
            };
        }
    }

    /** Put together some entries at a time, since all of them may be 16 MB. */
    private byte[] bundle(Scope scope, TilePath path) {
        Ledger<S, E> ledger = ledger(scope);
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        for (int width = 0; width < path.width(); ) {
            List<Entry<E>> entries = ledger.entries(path.firstLeaf() + width, path.width() - width);
            if (entries.isEmpty()) {
                throw DomainException.notFound("bundle of entries", path);
            }
            if (!entries.stream().map(ledger::audience).allMatch(scope::isIn)) {
                throw WithheldEntries.refusal(path);
            }
            bundle.writeBytes(
                    EntryBundle.encode(entries.stream().map(Entry::bytes).toList()));
            width += entries.size();
        }
        return bundle.toByteArray();
    }

    InclusionProof inclusion(Scope scope, long seq) {
        Ledger<S, E> ledger = ledger(scope);
        InclusionProof proof = InclusionProof.of(ledgers, ledger, seq);
        return scope.isIn(ledger.audience(ledger.entry(seq))) ? proof : proof.withheld();
    }

    ConsistencyProof consistency(Scope scope, long from) {
        Ledger<S, E> ledger = ledger(scope);
        String checkpoint = ledgers.checkpoint(ledger.id());
        long size = SignedSize.of(checkpoint);
        return new ConsistencyProof(
                from,
                size,
                ledger.consistency(from, size).stream().map(Hash::toBase64).toList(),
                checkpoint);
    }

    /** The whole ledger as it stands, as a file for the caller. */
    LedgerArchive<S, E> archive(Scope scope) {
        Ledger<S, E> ledger = ledger(scope);
        return new LedgerArchive<>(ledgers.definition(), scope, ledger, ledgers.checkpoint(ledger.id()), key.text());
    }

    /**
     * That the ledger a checkpoint stands for begins with what it was at a smaller size (RFC 9162 §2.1.4).
     *
     * @param from the smaller size, whose root the caller knows
     * @param treeSize how many entries the checkpoint stands for
     * @param hashes the proof, in Base64
     * @param checkpoint the signed note
     */
    public record ConsistencyProof(long from, long treeSize, List<String> hashes, String checkpoint) {}
}
