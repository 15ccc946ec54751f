package io.consort.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Notebook.NotebookEvent;
import io.consort.kernel.ledger.Notebook.Write;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.merkle.Tile;
import io.consort.kernel.problem.DomainException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is behind a snapshot is read again, a little at a time; and what is served of it is held against the tree. */
@Timeout(1200)
class ScrubTest {

    private static final LedgerId ID = new LedgerId("sematech");
    private static final Actor ANNA = Actor.of("anna", "ibm");
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final int LINE = 20_000;
    private static final int BLOCKS = 300;

    private final FaultyStore store = new FaultyStore(1, 0);
    private final Signing signing = new Signing();
    private volatile Clock clock = Clock.systemUTC();

    private Ledgers<Notebook, NotebookEvent> ledgers() {
        LedgerSettings settings = new LedgerSettings(
                Duration.ofMillis(200),
                Duration.ofSeconds(30),
                1_000,
                Duration.ofMinutes(1),
                1_000,
                300_000,
                Duration.ofHours(1));
        return new Ledgers<>(Notebook.DEFINITION, store, signing.checkpoints(), signing.seal(), settings, clock);
    }

    /** A ledger longer than what an opening looks at itself, with a snapshot. */
    private void fill() {
        try (Ledgers<Notebook, NotebookEvent> ledgers = ledgers()) {
            for (int i = 0; i < BLOCKS; i++) {
                ledgers.ledger(ID).execute(new Write(line(i)), Request.of(ANNA, "k" + i));
            }
        }
    }

    private static String line(int number) {
        return number + "-" + "x".repeat(LINE);
    }

    private void edit(long tampered) {
        store.tamper = found -> found.map(block -> block.height() != tampered
                ? block
                : new Block(
                        ID,
                        block.height(),
                        block.firstSeq(),
                        List.of(block.entries().getFirst().replace("xxx", "xyx")),
                        block.previous(),
                        block.size(),
                        block.root(),
                        block.frontier(),
                        block.recordedAt()));
    }

    private static void tendUntil(Ledgers<?, ?> ledgers, BooleanSupplier holds) {
        while (!holds.getAsBoolean()) {
            ledgers.tend();
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Test
    void opensWithoutReadingWhatIsOld() {
        fill();
        try (Ledgers<Notebook, NotebookEvent> reopened = ledgers()) {
            assertThat(reopened.ledger(ID).read().size()).isEqualTo(BLOCKS);
            assertThat(reopened.scrubbed().get(ID)).isBetween(0.2, 0.6);
            tendUntil(reopened, () -> reopened.scrubbed().isEmpty());
            assertThat(reopened.refused()).isEmpty();
        }
    }

    @Test
    void findsWhatWasChangedLongAgoAndRefusesTheLedger() {
        fill();
        edit(BLOCKS - 10);
        try (Ledgers<Notebook, NotebookEvent> reopened = ledgers()) {
            assertThat(reopened.ledger(ID).read().size()).isEqualTo(BLOCKS);
            tendUntil(reopened, () -> !reopened.refused().isEmpty());
            DomainException refusal = catchThrowableOfType(
                    DomainException.class, () -> reopened.ledger(ID).read());
            assertThat(refusal.slug()).isEqualTo("ledger-refused");
        }
    }

    @Test
    void servesNoEntryThatIsNotTheOneThatWasWritten() {
        fill();
        edit(BLOCKS - 10);
        try (Ledgers<Notebook, NotebookEvent> reopened = ledgers()) {
            Ledger<Notebook, NotebookEvent> ledger = reopened.ledger(ID);
            assertThat(ledger.entry(BLOCKS - 11).event()).isEqualTo(new NotebookEvent.LineWritten(line(BLOCKS - 12)));
            DomainException refusal = catchThrowableOfType(DomainException.class, () -> ledger.entry(BLOCKS - 10));
            assertThat(refusal.slug()).isEqualTo("ledger-refused");
            assertThat(reopened.refused()).containsExactly(ID);
        }
    }

    @Test
    void servesNeitherAnEntryNorAProofOfATileThatWasChangedWithIt() {
        fill();
        edit(200);
        Block edited = store.block(ID, 200).orElseThrow();
        store.tamperTile = found -> found.map(stored -> new BlockStore.StoredTile(
                withLeaf(stored.tile(), 199, edited.entries().getFirst()), stored.height()));
        for (int asked = 0; asked < 2; asked++) {
            boolean entry = asked == 0;
            try (Ledgers<Notebook, NotebookEvent> reopened = ledgers()) {
                Ledger<Notebook, NotebookEvent> ledger = reopened.ledger(ID);
                DomainException refusal = catchThrowableOfType(
                        DomainException.class,
                        () -> Objects.requireNonNull(entry ? ledger.entry(200) : ledger.inclusion(200, BLOCKS)));
                assertThat(refusal.slug()).isEqualTo("ledger-refused");
            }
        }
    }

    private static Tile withLeaf(Tile tile, int position, String text) {
        List<Hash> hashes = new ArrayList<>(tile.hashes());
        hashes.set(position, Hashing.leaf(text.getBytes(StandardCharsets.UTF_8)));
        return new Tile(tile.level(), tile.index(), hashes);
    }

    @Test
    void goesOnAfterTheStoreWasAwayAndAfterARestart() {
        fill();
        double before;
        try (Ledgers<Notebook, NotebookEvent> reopened = ledgers()) {
            reopened.ledger(ID).read();
            double opened = reopened.scrubbed().get(ID);
            store.down = true;
            for (int i = 0; i < 20; i++) {
                reopened.tend();
                LockSupport.parkNanos(1_000_000);
            }
            store.down = false;
            tendUntil(reopened, () -> reopened.scrubbed().getOrDefault(ID, 1.0) > opened);
            before = reopened.scrubbed().getOrDefault(ID, 1.0);
            assertThat(reopened.refused()).isEmpty();
        }
        assertThat(before).isLessThan(1);
        try (Ledgers<Notebook, NotebookEvent> again = ledgers()) {
            again.ledger(ID).read();
            tendUntil(again, () -> again.scrubbed().isEmpty());
        }
        assertThat(store.memo(ID, Scrub.NAME)).isPresent();
    }

    @Test
    void beginsAnewWhenItsTimeHasCome() {
        clock = Clock.fixed(NOW, ZoneOffset.UTC);
        fill();
        Chain<Notebook, NotebookEvent> chain = chain();
        var memos = new SealedMemos<>(store, signing.seal(), Scrub.NAME, Scrub.Progress.class);
        Instant[] now = {NOW};
        Clock moved = new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        };
        Scrub scrub = new Scrub(chain, SignedHead.NONE, memos, moved, Duration.ofHours(1));

        assertThat(scrub.look(Long.MAX_VALUE)).isPositive();
        assertThat(scrub.progress()).isOne();
        assertThat(scrub.look(Long.MAX_VALUE)).isZero();
        now[0] = NOW.plus(Duration.ofMinutes(61));
        edit(5);
        assertThatThrownBy(() -> scrub.look(Long.MAX_VALUE)).isInstanceOf(CorruptLedgerException.class);
    }

    private Chain<Notebook, NotebookEvent> chain() {
        Chain<Notebook, NotebookEvent> chain =
                new Chain<>(ID, Notebook.DEFINITION, store, Head.before(Notebook.EMPTY), new KeyIndex());
        chain.lock.lock();
        try {
            assertThat(chain.catchUp()).isTrue();
        } finally {
            chain.lock.unlock();
        }
        return chain;
    }

    @Test
    void aProgressThatSomeoneElsePlantedIsNone() {
        fill();
        assertThat(store.replaceMemo(new BlockStore.Memo(ID, Scrub.NAME, 1, "00\n{\"height\":299}")))
                .isTrue();
        edit(3);
        try (Ledgers<Notebook, NotebookEvent> reopened = ledgers()) {
            assertThatThrownBy(() -> reopened.ledger(ID).read()).isInstanceOf(DomainException.class);
        }
    }
}
