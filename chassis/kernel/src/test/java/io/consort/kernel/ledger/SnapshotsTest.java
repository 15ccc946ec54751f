package io.consort.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.ledger.BlockStore.Memo;
import io.consort.kernel.ledger.Notebook.NotebookEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePVector;

class SnapshotsTest {

    private static final LedgerId ID = new LedgerId("sematech");
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final Parts store = new Parts();
    private final Snapshots<Notebook> snapshots = snapshots(NOW);

    private Snapshots<Notebook> snapshots(Instant now) {
        return new Snapshots<>(Notebook.DEFINITION, store, new Seal(new byte[] {1}), Clock.fixed(now, ZoneOffset.UTC));
    }

    /** A store that knows which parts there are, and lets something happen before a part is written. */
    private static final class Parts extends ForwardingBlockStore {
        private final Map<String, byte[]> parts = new ConcurrentHashMap<>();
        private final List<String> written = new ArrayList<>();
        private Runnable beforeAPart = () -> {};

        Parts() {
            super(new InMemoryBlockStore());
        }

        @Override
        public void writePart(LedgerId ledger, String part, byte[] content) {
            Runnable first = beforeAPart;
            beforeAPart = () -> {};
            first.run();
            parts.put(part, content);
            written.add(part);
        }

        @Override
        public Optional<byte[]> part(LedgerId ledger, String part) {
            return Optional.ofNullable(parts.get(part));
        }

        @Override
        public boolean removePart(LedgerId ledger, String part) {
            return parts.remove(part) != null;
        }
    }

    private static Head<Notebook> head(int size, String kind) {
        PMap<String, Long> seqs = HashTreePMap.from(IntStream.range(0, size)
                .boxed()
                .collect(java.util.stream.Collectors.toMap(i -> "line-" + kind + i, i -> i + 1L)));
        Notebook state = new Notebook(
                TreePVector.from(
                        IntStream.range(0, size).mapToObj(i -> kind + i).toList()),
                seqs);
        var tree = io.consort.kernel.merkle.Tree.EMPTY
                .append(IntStream.range(0, size)
                        .mapToObj(i -> io.consort.kernel.merkle.Hashing.leaf(new byte[] {(byte) i}))
                        .toList())
                .tree();
        Versions versions = Versions.NONE;
        for (int i = 0; i < size; i++) {
            versions = versions.with("lines/" + kind + i, i + 1L);
        }
        return new Head<>(state, size, Block.GENESIS, tree, 1, NOW, versions);
    }

    private static KeyIndex keys(int size) {
        KeyIndex keys = new KeyIndex();
        IntStream.range(0, size).forEach(i -> keys.add("anna", "k" + i, i + 1L));
        return keys;
    }

    private Optional<SnapshotPointer> write(Snapshots<Notebook> by, Head<Notebook> head, SnapshotPointer known) {
        KeyIndex keys = keys((int) head.size());
        return by.write(ID, head, keys.log(), keys.heap(), known);
    }

    private void assertThatItIs(Head<Notebook> head) {
        var restored = snapshots.read(ID, snapshots.look(ID).orElseThrow()).orElseThrow();
        assertThat(restored.head().state()).isEqualTo(head.state());
        assertThat(restored.head().tree()).isEqualTo(head.tree());
        assertThat(restored.head().versions().size()).isEqualTo(head.versions().size());
        assertThat(restored.keys().find("anna", "k" + (head.size() - 1))).hasValue(head.size());
        assertThat(names(snapshots.look(ID).orElseThrow())).isEqualTo(store.parts.keySet());
    }

    private static Set<String> names(SnapshotPointer pointer) {
        Set<String> names = new HashSet<>();
        pointer.parts().forEach(part -> names.add(part.name()));
        return names;
    }

    @Test
    void writesOnlyThePartsThatChanged() {
        SnapshotPointer first = write(snapshots, head(100_000, "a"), null).orElseThrow();
        int before = store.written.size();
        assertThat(before).isGreaterThan(20);

        SnapshotPointer second = write(snapshots, head(100_010, "a"), first).orElseThrow();

        assertThat(second.size()).isEqualTo(100_010);
        assertThat(store.written.size() - before).isLessThan(before * 2 / 3);
        assertThatItIs(head(100_010, "a"));
    }

    @Test
    void saysWhatTheLedgerWillTakeBeforeItIsRead() {
        SnapshotPointer small = write(snapshots, head(100, "a"), null).orElseThrow();
        SnapshotPointer large = write(snapshots, head(100_000, "a"), small).orElseThrow();

        assertThat(large.heap()).isGreaterThan(large.bytes()).isGreaterThan(20 * small.heap());
    }

    @Test
    void replacesOneOfEqualSizeAndNeverALaterOne() {
        write(snapshots, head(50, "a"), null);
        write(snapshots, head(50, "b"), null);
        assertThatItIs(head(50, "b"));

        assertThat(write(snapshots, head(40, "a"), null)).isEmpty();
        assertThatItIs(head(50, "b"));
    }

    @Test
    void replicasThatWriteAtOnceCannotMixTheirParts() {
        write(snapshots, head(10, "a"), null);
        Snapshots<Notebook> other = snapshots(NOW.plus(Duration.ofMinutes(3)));
        store.beforeAPart =
                () -> assertThat(write(other, head(30_000, "b"), null)).isPresent();

        assertThat(write(snapshots, head(30_000, "a"), null)).isEmpty();
        assertThatItIs(head(30_000, "b"));
    }

    @Test
    void leavesOneThatIsBeingWrittenAloneForAWhile() {
        Snapshots<Notebook> other = snapshots(NOW.plus(Duration.ofMinutes(1)));
        store.beforeAPart = () -> assertThat(write(other, head(20, "b"), null)).isEmpty();

        assertThat(write(snapshots, head(10, "a"), null)).isPresent();
        assertThatItIs(head(10, "a"));
    }

    @Test
    void removesWhatAnAttemptLeftThatFailed() {
        write(snapshots, head(10, "a"), null);
        store.beforeAPart = () -> store.beforeAPart = () -> {
            throw new StoreUnavailableException("a fault on purpose", new java.io.IOException());
        };
        assertThatThrownBy(() -> write(snapshots, head(100_000, "a"), null))
                .isInstanceOf(StoreUnavailableException.class);
        assertThat(store.parts).hasSize(2);

        write(snapshots(NOW.plus(Duration.ofMinutes(3))), head(20, "a"), null);
        assertThatItIs(head(20, "a"));
    }

    @Test
    void aPartThatWasChangedOrRemovedMakesItNoneAndIsNotUsedAgain() {
        SnapshotPointer first = write(snapshots, head(100, "a"), null).orElseThrow();
        String name = first.parts().getFirst().name();
        store.parts.get(name)[20] ^= 1;
        assertThat(snapshots.read(ID, first)).isEmpty();
        store.parts.remove(name);
        assertThat(snapshots.read(ID, first)).isEmpty();

        write(snapshots, head(100, "a"), null);
        assertThatItIs(head(100, "a"));
    }

    @Test
    void aPointerThatSomeoneElsePlantedIsNoneAndIsReplaced() {
        store.replaceMemo(new Memo(ID, Snapshots.name(Notebook.DEFINITION), 1, "00\n{\"size\":9000000}"));
        assertThat(snapshots.look(ID)).isEmpty();

        write(snapshots, head(10, "a"), null);
        assertThatItIs(head(10, "a"));
    }

    @Test
    void anotherFoldHasItsOwn() {
        write(snapshots, head(10, "a"), null);
        LedgerDefinition<Notebook, NotebookEvent> later = Notebook.DEFINITION.withFoldVersion(2);
        Snapshots<Notebook> others =
                new Snapshots<>(later, store, new Seal(new byte[] {1}), Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(others.look(ID)).isEmpty();

        write(others, head(8, "b"), null);
        assertThat(snapshots.look(ID)).map(SnapshotPointer::size).hasValue(10L);
        assertThat(others.look(ID)).map(SnapshotPointer::size).hasValue(8L);
    }
}
