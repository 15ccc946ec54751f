package io.consort.kernel.ledger;

import io.consort.kernel.ledger.SnapshotCodec.Restored;
import io.consort.kernel.ledger.SnapshotPointer.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Keeps one snapshot of each ledger for each fold. The pointer to it is replaced only by who saw the one before; the parts of a
 * snapshot are written under a name that the pointer has announced and nobody else uses. So a snapshot is whole or is not pointed
 * to, replicas that write at once cannot mix theirs, and what is left of an attempt that failed is found and removed by the next.
 */
final class Snapshots<S> {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    /** How long an attempt is left alone. */
    private static final Duration COURTESY = Duration.ofMinutes(2);

    private final BlockStore store;
    private final SnapshotCodec<S> codec;
    private final SealedMemos<SnapshotPointer> pointers;
    private final double heapFactor;
    private final Clock clock;

    Snapshots(LedgerDefinition<S, ?> definition, BlockStore store, Seal seal, Clock clock) {
        this.store = store;
        this.codec = new SnapshotCodec<>(definition.stateType());
        this.pointers = new SealedMemos<>(store, seal, name(definition), SnapshotPointer.class);
        this.heapFactor = definition.heapFactor();
        this.clock = clock;
    }

    /** Under which a snapshot's pointer is kept: its form and the fold that made it. */
    static String name(LedgerDefinition<?, ?> definition) {
        return "snapshot-" + SnapshotCodec.FORM + "-fold-" + definition.foldVersion();
    }

    /** What is said of the last snapshot; empty where there is none that this service made with this fold. */
    Optional<SnapshotPointer> look(LedgerId ledger) {
        return pointers.find(ledger).content().filter(SnapshotPointer::exists);
    }

    /** What a snapshot holds; empty when its parts are not there as they were written. */
    Optional<Restored<S>> read(LedgerId ledger, SnapshotPointer pointer) {
        try (PartReader parts = new PartReader(store, ledger, pointer.parts())) {
            return Optional.of(codec.read(parts));
        } catch (IOException | JacksonException | IllegalArgumentException damaged) {
            LOG.warn("Ledger {}: the snapshot cannot be read: {}", ledger, damaged.getMessage());
            return Optional.empty();
        }
    }

    /** What a ledger takes of the heap, in bytes, judged by how long its state would be in a snapshot. */
    long heap(Head<S> head, long keysHeap) {
        return HeapEstimate.of(codec.measure(head), heapFactor, keysHeap, head.size());
    }

    /**
     * Writes a snapshot, except for the parts that are known to be there, unless a later one is there or someone else is writing one.
     *
     * @param known a snapshot that was read or written here; null where there is none
     * @return the snapshot; empty when none was written
     */
    Optional<SnapshotPointer> write(
            LedgerId ledger, Head<S> head, KeyIndex.Log keys, long keysHeap, @Nullable SnapshotPointer known) {
        var found = pointers.find(ledger);
        SnapshotPointer last = found.content().orElse(SnapshotPointer.NONE);
        Instant now = clock.instant();
        if (last.size() > head.size() || isBeingWritten(last, now)) {
            return Optional.empty();
        }
        String attempt = UUID.randomUUID().toString();
        if (!pointers.replace(ledger, found.version(), last.attempted(attempt, now))) {
            return Optional.empty();
        }
        if (last.attempt() != null) {
            removeAttempt(ledger, last.attempt());
        }
        PartWriter parts = new PartWriter(store, ledger, attempt, common(last, known));
        long stateBytes;
        try {
            codec.write(head, keys, parts);
            parts.finish();
            stateBytes = parts.bytes() - keys.count() * 20L - head.size() * Lineage.BYTES;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        SnapshotPointer next = new SnapshotPointer(
                head.size(),
                parts.bytes(),
                HeapEstimate.of(stateBytes, heapFactor, keysHeap, head.size()),
                parts.finish(),
                null,
                null);
        if (!pointers.replace(ledger, found.version() + 1, next)) {
            removeAttempt(ledger, attempt);
            return Optional.empty();
        }
        removeOthers(ledger, last.parts(), next.parts());
        LOG.debug(
                "Ledger {}: snapshot of {} entries, {} of {} parts written",
                ledger,
                head.size(),
                parts.written(),
                next.parts().size());
        return Optional.of(next);
    }

    private static boolean isBeingWritten(SnapshotPointer last, Instant now) {
        Instant begun = last.begun();
        return begun != null && Duration.between(begun, now).abs().compareTo(COURTESY) < 0;
    }

    private static List<Part> common(SnapshotPointer last, @Nullable SnapshotPointer known) {
        if (known == null) {
            return List.of();
        }
        Set<Part> seen = Set.copyOf(known.parts());
        return last.parts().stream().filter(seen::contains).toList();
    }

    private void removeAttempt(LedgerId ledger, String attempt) {
        int number = 0;
        while (store.removePart(ledger, PartWriter.name(attempt, number))) {
            number++;
        }
    }

    private void removeOthers(LedgerId ledger, List<Part> former, List<Part> present) {
        Set<Part> gone = new HashSet<>(former);
        present.forEach(gone::remove);
        gone.forEach(part -> store.removePart(ledger, part.name()));
    }
}
