package io.consort.testkit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.ledger.Block;
import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.ledger.BlockStore.Append;
import io.consort.kernel.ledger.BlockStore.Snapshot;
import io.consort.kernel.ledger.BlockStore.StoredTile;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.merkle.Tile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every {@link BlockStore} keeps to; a test of one extends this. */
public abstract class BlockStoreContract {

    private static final LedgerId A = new LedgerId("acme");
    private static final LedgerId B = new LedgerId("bell");
    private static final int LARGE = 40 * 1024 * 1024;

    /** A store that nothing was put into yet. */
    protected abstract BlockStore fresh();

    private static Hash hash(String of) {
        return Hashing.leaf(of.getBytes(StandardCharsets.UTF_8));
    }

    private static Block block(LedgerId ledger, long height, String... entries) {
        return new Block(
                ledger,
                height,
                2 * height - 1,
                List.of(entries),
                hash("previous " + height),
                2 * height,
                hash("root " + height),
                List.of(hash("peak " + height), hash("lower peak " + height)),
                Instant.ofEpochMilli(1_767_225_600_123L + height));
    }

    private static Block block(LedgerId ledger, long height) {
        return block(ledger, height, "{\"first\":" + height + "}", "{\"second\":" + height + "}");
    }

    @Test
    void givesABlockBackAsItWasWritten() {
        BlockStore store = fresh();
        assertThat(store.append(block(A, 1))).isEqualTo(Append.WRITTEN);

        assertThat(store.block(A, 1)).contains(block(A, 1));
        assertThat(store.block(A, 1).orElseThrow().hash()).isEqualTo(block(A, 1).hash());
        assertThat(store.block(A, 2)).isEmpty();
        assertThat(store.block(B, 1)).isEmpty();
    }

    @Test
    void writesToAHeightOnce() {
        BlockStore store = fresh();
        store.append(block(A, 1));

        assertThat(store.append(block(A, 1, "{\"other\":1}"))).isEqualTo(Append.TAKEN);
        assertThat(store.append(block(A, 1))).isEqualTo(Append.TAKEN);
        assertThat(store.block(A, 1)).contains(block(A, 1));
        assertThat(store.append(block(B, 1))).isEqualTo(Append.WRITTEN);
    }

    @Test
    void letsOneOfManyHaveAHeight() throws InterruptedException {
        BlockStore store = fresh();
        List<Callable<Append>> racers = IntStream.range(0, 16)
                .<Callable<Append>>mapToObj(n -> () -> store.append(block(A, 1, "{\"racer\":" + n + "}")))
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Append> outcomes =
                    threads.invokeAll(racers).stream().map(Future::resultNow).toList();
            assertThat(outcomes).containsOnlyOnce(Append.WRITTEN);
            assertThat(store.block(A, 1).orElseThrow().entries())
                    .containsExactly("{\"racer\":" + outcomes.indexOf(Append.WRITTEN) + "}");
        }
    }

    @Test
    void keepsUnusualTextToTheLastByte() {
        BlockStore store = fresh();
        String unusual = "{\"text\":\"\uD83D\uDE80 \u2028\u2029 \u00e9 e\u0301 \ufeff \u7814\u7a76 \\u0000 \u007f\"}";
        Block block = block(A, 1, unusual, " {\"spaces\" :  1 } ", "");
        store.append(block);

        assertThat(store.block(A, 1)).contains(block);
        assertThat(store.blocks(A, 1, 1)).containsExactly(block);
    }

    @Test
    void keepsABlockOfManyEntries() {
        BlockStore store = fresh();
        String[] entries = IntStream.range(0, 1_000)
                .mapToObj(n -> "{\"n\":" + n + ",\"text\":\"" + "x".repeat(4_000) + "\"}")
                .toArray(String[]::new);
        store.append(block(A, 1, entries));

        assertThat(store.block(A, 1)).contains(block(A, 1, entries));
    }

    @Test
    void readsBlocksInOrderUpToTheFirstFreeHeight() {
        BlockStore store = fresh();
        for (long height : new long[] {1, 2, 3, 4, 6, 7}) {
            store.append(block(A, height));
        }
        store.append(block(B, 5));

        assertThat(store.blocks(A, 1, 100)).extracting(Block::height).containsExactly(1L, 2L, 3L, 4L);
        assertThat(store.blocks(A, 2, 2)).containsExactly(block(A, 2), block(A, 3));
        assertThat(store.blocks(A, 5, 100)).isEmpty();
        assertThat(store.blocks(A, 6, 100)).extracting(Block::height).containsExactly(6L, 7L);
    }

    @Test
    void givesWhatABlockSaysOfItselfWithoutItsEntries() {
        BlockStore store = fresh();
        store.append(block(A, 1));

        assertThat(store.header(A, 1)).contains(block(A, 1).header());
        assertThat(store.header(A, 1).orElseThrow().hash())
                .isEqualTo(block(A, 1).hash());
        assertThat(store.header(A, 2)).isEmpty();
        assertThat(store.header(B, 1)).isEmpty();
    }

    @Test
    void givesNoMoreLargeBlocksAtOnceThanMemoryCanBear() {
        BlockStore store = fresh();
        String large = "x".repeat(BlockStore.ENOUGH_BYTES / 2);
        for (long height = 1; height <= 5; height++) {
            store.append(block(A, height, large));
        }
        store.append(block(A, 6));

        assertThat(store.blocks(A, 1, 100)).extracting(Block::height).containsExactly(1L, 2L);
        assertThat(store.blocks(A, 3, 1)).extracting(Block::height).containsExactly(3L);
        assertThat(store.blocks(A, 5, 100)).extracting(Block::height).containsExactly(5L, 6L);
    }

    @Test
    void readsAThousandBlocksAtOnce() {
        BlockStore store = fresh();
        LongStream.rangeClosed(1, 1_030).parallel().forEach(height -> store.append(block(A, height)));

        assertThat(store.blocks(A, 1, 1_024))
                .extracting(Block::height)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 1_024).boxed().toList());
    }

    @Test
    void writesATileOnceAndAgain() {
        BlockStore store = fresh();
        Tile tile = tile(1, 7);
        store.writeTile(A, new StoredTile(tile, 40));
        store.writeTile(A, new StoredTile(tile, 40));

        assertThat(store.tile(A, 1, 7)).contains(new StoredTile(tile, 40));
        assertThat(store.tile(A, 0, 7)).isEmpty();
        assertThat(store.tile(A, 1, 8)).isEmpty();
        assertThat(store.tile(B, 1, 7)).isEmpty();
    }

    private static Tile tile(int level, long index) {
        return new Tile(
                level,
                index,
                IntStream.range(0, Tile.WIDTH).mapToObj(n -> hash("tile " + n)).toList());
    }

    @Test
    void keepsTheLaterSnapshot() {
        BlockStore store = fresh();
        assertThat(store.snapshot(A)).isEmpty();

        store.writeSnapshot(new Snapshot(A, 20, bytes("twenty")));
        assertSnapshot(store, 20, bytes("twenty"));
        store.writeSnapshot(new Snapshot(A, 10, bytes("ten")));
        assertSnapshot(store, 20, bytes("twenty"));
        store.writeSnapshot(new Snapshot(A, 20, bytes("twenty")));
        assertSnapshot(store, 20, bytes("twenty"));
        store.writeSnapshot(new Snapshot(A, 30, bytes("thirty")));
        assertSnapshot(store, 30, bytes("thirty"));
        assertThat(store.snapshot(B)).isEmpty();
    }

    @Test
    void keepsTheLatestOfManySnapshotsWrittenAtOnce() throws InterruptedException {
        BlockStore store = fresh();
        List<Callable<Long>> writers = LongStream.rangeClosed(1, 12)
                .<Callable<Long>>mapToObj(size -> () -> {
                    store.writeSnapshot(new Snapshot(A, size, bytes("state " + size)));
                    return size;
                })
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(writers)).allMatch(written -> written.resultNow() > 0);
        }
        assertSnapshot(store, 12, bytes("state 12"));
    }

    @Test
    void keepsASnapshotLargerThanADocumentCanBe() {
        BlockStore store = fresh();
        byte[] large = new byte[LARGE];
        new Random(7).nextBytes(large);
        store.writeSnapshot(new Snapshot(A, 5, bytes("small")));
        store.writeSnapshot(new Snapshot(A, 9, large));
        assertSnapshot(store, 9, large);

        store.writeSnapshot(new Snapshot(A, 11, bytes("small again")));
        assertSnapshot(store, 11, bytes("small again"));
    }

    private static void assertSnapshot(BlockStore store, long size, byte[] content) {
        Optional<Snapshot> snapshot = store.snapshot(A);
        assertThat(snapshot).map(Snapshot::ledger).contains(A);
        assertThat(snapshot).map(Snapshot::size).contains(size);
        assertThat(snapshot.orElseThrow().content()).isEqualTo(content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
