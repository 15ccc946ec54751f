package io.consort.testkit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.ledger.Block;
import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.ledger.BlockStore.Append;
import io.consort.kernel.ledger.BlockStore.Memo;
import io.consort.kernel.ledger.BlockStore.StoredTile;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.merkle.Tile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
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
    private static final int LARGE = 1_100_000;

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
                Instant.ofEpochMilli(1_767_225_600_123L + height),
                (int) height + 1);
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
    void writesTilesTogetherOnceAndAgain() {
        BlockStore store = fresh();
        StoredTile first = new StoredTile(tile(1, 7), 40);
        StoredTile second = new StoredTile(tile(0, 9), 41);
        StoredTile third = new StoredTile(tile(0, 10), 42);
        store.writeTiles(A, List.of(first));
        store.writeTiles(A, List.of(second, first, third));
        store.writeTiles(A, List.of(first, second));

        assertThat(store.tile(A, 1, 7)).contains(first);
        assertThat(store.tile(A, 0, 9)).contains(second);
        assertThat(store.tile(A, 0, 10)).contains(third);
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
    void readsNoFurtherThanIsEnough() {
        BlockStore store = fresh();
        for (long height = 1; height <= 200; height++) {
            store.append(block(A, height, "x".repeat(1_000), "y".repeat(1_000)));
        }
        store.append(block(A, 201, "z".repeat(3_000_000)));

        assertThat(store.blocks(A, 1, 1_024, 5_000)).hasSize(3);
        assertThat(store.blocks(A, 1, 2, 5_000)).hasSize(2);
        assertThat(store.blocks(A, 1, 1_024, 1)).hasSize(1);
        assertThat(store.blocks(A, 3, 1_024, 300_000)).hasSize(150);
        assertThat(store.blocks(A, 201, 1_024, 10)).containsExactly(block(A, 201, "z".repeat(3_000_000)));
        assertThat(store.blocks(A, 202, 1_024, 10)).isEmpty();
    }

    @Test
    void replacesAMemoThatWasSeenAndNoOther() {
        BlockStore store = fresh();
        assertThat(store.memo(A, "note")).isEmpty();

        assertThat(store.replaceMemo(new Memo(A, "note", 2, "two"))).isFalse();
        assertThat(store.memo(A, "note")).isEmpty();
        assertThat(store.replaceMemo(new Memo(A, "note", 1, "one"))).isTrue();
        assertThat(store.replaceMemo(new Memo(A, "note", 1, "another"))).isFalse();
        assertThat(store.replaceMemo(new Memo(A, "note", 3, "three"))).isFalse();
        assertThat(store.memo(A, "note")).contains(new Memo(A, "note", 1, "one"));
        assertThat(store.replaceMemo(new Memo(A, "note", 2, "two \u7814"))).isTrue();
        assertThat(store.memo(A, "note")).contains(new Memo(A, "note", 2, "two \u7814"));
        assertThat(store.memo(A, "other")).isEmpty();
        assertThat(store.memo(B, "note")).isEmpty();
    }

    @Test
    void letsOneOfManyReplaceAMemo() throws InterruptedException {
        BlockStore store = fresh();
        for (long version = 1; version <= 3; version++) {
            long next = version;
            List<Callable<Boolean>> racers = IntStream.range(0, 16)
                    .<Callable<Boolean>>mapToObj(n -> () -> store.replaceMemo(new Memo(A, "note", next, "by " + n)))
                    .toList();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Boolean> outcomes = threads.invokeAll(racers).stream()
                        .map(Future::resultNow)
                        .toList();
                assertThat(outcomes).containsOnlyOnce(true);
                assertThat(store.memo(A, "note")).contains(new Memo(A, "note", next, "by " + outcomes.indexOf(true)));
            }
        }
    }

    @Test
    void keepsPartsUntilTheyAreRemoved() {
        BlockStore store = fresh();
        byte[] large = new byte[LARGE];
        new Random(7).nextBytes(large);
        store.writePart(A, "one", bytes("one"));
        store.writePart(A, "large", large);
        store.writePart(B, "one", bytes("of another"));

        assertThat(store.part(A, "one"))
                .hasValueSatisfying(part -> assertThat(part).isEqualTo(bytes("one")));
        assertThat(store.part(A, "large"))
                .hasValueSatisfying(part -> assertThat(part).isEqualTo(large));
        assertThat(store.part(A, "two")).isEmpty();
        store.writePart(A, "one", bytes("again"));
        assertThat(store.part(A, "one"))
                .hasValueSatisfying(part -> assertThat(part).isEqualTo(bytes("again")));
        assertThat(store.removePart(A, "one")).isTrue();
        assertThat(store.removePart(A, "one")).isFalse();
        assertThat(store.part(A, "one")).isEmpty();
        assertThat(store.part(B, "one")).isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
