package io.consort.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Json;
import io.consort.kernel.ledger.Notebook.NotebookEvent;
import io.consort.kernel.ledger.Notebook.Write;
import io.consort.kernel.merkle.CompactRange;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.merkle.Verification;
import io.consort.kernel.note.Checkpoint;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {

    private static final LedgerId ID = new LedgerId("sematech");
    private static final Actor ANNA = Actor.of("anna", "ibm");
    private static final Actor BERT = Actor.of("bert", "ti");

    private static final String SNAPSHOT = Snapshots.name(Notebook.DEFINITION);

    private final FaultyStore store = new FaultyStore(1, 0);
    private final Signing signing = new Signing();

    @Test
    void answersWithWhatItRecorded() {
        try (Ledgers<Notebook, NotebookEvent> ledgers = ledgers(store)) {
            Receipt<NotebookEvent> receipt =
                    ledgers.ledger(ID).execute(new Write("one", "two"), Request.of(ANNA, "k1"));

            assertThat(receipt.events())
                    .containsExactly(new NotebookEvent.LineWritten("one"), new NotebookEvent.LineWritten("two"));
            assertThat(receipt.lastSeq()).isEqualTo(2);
            assertThat(receipt.replayed()).isFalse();
            View<Notebook> view = ledgers.ledger(ID).read();
            assertThat(view.state().lines()).containsExactly("one", "two");
            assertThat(view.version("lines/two")).hasValue(2);
            assertThat(view.version("lines/three")).isEmpty();
        }
    }

    @Test
    void writesEntriesAsCloudEvents() {
        try (Ledgers<Notebook, NotebookEvent> ledgers = ledgers(store)) {
            ledgers.ledger(ID).execute(new Write("one"), new Request(ANNA, new IdempotencyKey("k1"), "abc", null));

            Entry<NotebookEvent> entry = ledgers.ledger(ID).entry(1);
            assertThat(entry.text())
                    .isEqualTo(
                            "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/api/notebook/consortia/sematech\","
                                    + "\"type\":\"notebook.line-written.v1\",\"time\":\""
                                    + entry.header().time()
                                    + "\",\"subject\":\"lines/one\",\"actor\":\"anna\",\"organization\":\"ibm\","
                                    + "\"authority\":\"member/ibm\",\"idempotencykey\":\"k1\",\"requestdigest\":\"abc\",\"data\":{\"line\":\"one\"}}");
        }
    }

    @Test
    void saltsWhatIsNotForEveryoneSoThatNobodyCanGuessItFromItsHash() {
        try (Ledgers<Notebook, NotebookEvent> ledgers = ledgers(store)) {
            Ledger<Notebook, NotebookEvent> ledger = ledgers.ledger(ID);
            ledger.execute(new Write("one", "for ti", "for ti too"), Request.of(ANNA, "k1"));

            List<String> salts = ledger.entries(0, 3).stream()
                    .map(entry ->
                            Json.entries().readTree(entry.text()).path("salt").asString(""))
                    .toList();
            assertThat(salts.getFirst()).isEmpty();
            assertThat(salts.get(1)).matches("[0-9a-f]{32}").isNotEqualTo(salts.get(2));
        }
    }

    @Test
    void saysWhomAnEntryConcerns() {
        try (Ledgers<Notebook, NotebookEvent> ledgers = ledgers(store)) {
            Ledger<Notebook, NotebookEvent> ledger = ledgers.ledger(ID);
            ledger.execute(new Write("one", "for ti"), Request.of(ANNA, "k1"));

            assertThat(ledger.audience(ledger.entry(1))).isEqualTo(Audience.EVERYONE);
            Audience forTi = ledger.audience(ledger.entry(2));
            assertThat(forTi.includes(BERT.organisationOrNull())).isTrue();
            assertThat(forTi.includes(ANNA.organisationOrNull())).isFalse();
            assertThat(forTi.includes((OrganisationId) null)).isFalse();
            assertThat(forTi.or(new OrganisationId("ibm")::equals).includes(ANNA.organisationOrNull()))
                    .isTrue();
            assertThat(Audience.EVERYONE.or(none -> false).includes((OrganisationId) null))
                    .isTrue();
        }
    }

    @Test
    void refusalChangesNothing() {
        try (Ledgers<Notebook, NotebookEvent> ledgers = ledgers(store)) {
            Ledger<Notebook, NotebookEvent> ledger = ledgers.ledger(ID);
            ledger.execute(new Write("one"), Request.of(ANNA, "k1"));

            assertRefused("line-taken", () -> ledger.execute(new Write("two", "one"), Request.of(ANNA, "k2")));

            assertThat(ledger.read().size()).isEqualTo(1);
            ledger.execute(new Write("two"), Request.of(ANNA, "k2"));
            assertThat(ledger.read().size()).isEqualTo(2);
        }
    }

    @Test
    void nothingGetsPastTheGateNotEvenFromAReplicaThatDoesNotKnowYet() {
        try (Ledgers<Notebook, NotebookEvent> ledgers = ledgers(store);
                Ledgers<Notebook, NotebookEvent> others = ledgers(store)) {
            Ledger<Notebook, NotebookEvent> behind = others.ledger(ID);
            behind.execute(new Write("one"), Request.of(BERT, "k1"));
            ledgers.ledger(ID).execute(new Write("The end"), Request.of(ANNA, "k1"));

            assertThat(behind.latest().size()).isEqualTo(1);
            assertRefused("notebook-full", () -> behind.execute(new Write("two"), Request.of(BERT, "k2")));
            assertThat(behind.read().size()).isEqualTo(2);
            assertThat(behind.execute(new Write("one"), Request.of(BERT, "k1")).replayed())
                    .isTrue();
        }
    }

    @Test
    void repeatsTheFirstAnswerToTheSameRequest() {
        Receipt<NotebookEvent> first;
        Request request = new Request(ANNA, new IdempotencyKey("k1"), "digest", null);
        try (Ledgers<Notebook, NotebookEvent> ledgers = ledgers(store)) {
            first = ledgers.ledger(ID).execute(new Write("one", "two"), request);
            ledgers.ledger(ID).execute(new Write("three"), Request.of(ANNA, "k2"));
            assertThat(ledgers.ledger(ID).execute(new Write("one", "two"), request))
                    .isEqualTo(new Receipt<>(first.entries(), true));
        }
        try (Ledgers<Notebook, NotebookEvent> reopened = ledgers(store)) {
            assertThat(reopened.ledger(ID).execute(new Write("one", "two"), request))
                    .isEqualTo(new Receipt<>(first.entries(), true));
            assertThat(reopened.ledger(ID).read().size()).isEqualTo(3);
        }
    }

    @Test
    void repeatsTheAnswerToACommandOfManyEntriesWhole() {
        String[] lines = IntStream.range(0, 3_000).mapToObj(i -> "line-" + i).toArray(String[]::new);
        Request request = new Request(ANNA, new IdempotencyKey("k1"), "digest", null);
        try (Ledgers<Notebook, NotebookEvent> ledgers = ledgers(store)) {
            Receipt<NotebookEvent> first = ledgers.ledger(ID).execute(new Write(lines), request);
            ledgers.ledger(ID).execute(new Write("after"), Request.of(ANNA, "k2"));
            assertThat(first.lastSeq()).isEqualTo(3_000);
            assertThat(ledgers.ledger(ID).execute(new Write(lines), request))
                    .isEqualTo(new Receipt<>(first.entries(), true));
        }
    }

    @Test
    void oneCheckpointCoversWhatWasRecordedBeforeIt() {
        try (Ledgers<Notebook, NotebookEvent> ledgers = ledgers(store);
                Ledgers<Notebook, NotebookEvent> others = ledgers(store)) {
            ledgers.ledger(ID).execute(new Write("one", "two"), Request.of(ANNA, "k1"));
            String two = ledgers.checkpointCovering(ID, 1);
            assertThat(Checkpoint.open(two, signing.verifier()).size()).isEqualTo(2);
            others.ledger(ID).execute(new Write("three"), Request.of(BERT, "k2"));
            others.checkpoint(ID);

            assertThat(ledgers.checkpointCovering(ID, 2)).isEqualTo(two);
            String three = ledgers.checkpointCovering(ID, 3);
            assertThat(Checkpoint.open(three, signing.verifier()).size()).isEqualTo(3);
            assertThat(ledgers.checkpointCovering(ID, 1)).isEqualTo(three);
        }
    }

    @Test
    void refusesOneKeyForTwoRequestsButLeavesEachActorItsOwn() {
        try (Ledgers<Notebook, NotebookEvent> ledgers = ledgers(store)) {
            Ledger<Notebook, NotebookEvent> ledger = ledgers.ledger(ID);
            ledger.execute(new Write("one"), new Request(ANNA, new IdempotencyKey("k1"), "a", null));

            assertRefused(
                    "idempotency-key-reused",
                    () -> ledger.execute(new Write("two"), new Request(ANNA, new IdempotencyKey("k1"), "b", null)));
            ledger.execute(new Write("two"), new Request(BERT, new IdempotencyKey("k1"), "b", null));
            assertThat(ledger.read().state().lines()).containsExactly("one", "two");
        }
    }

    @Test
    void refusesAChangeOfAResourceThatHasMovedOn() {
        try (Ledgers<Notebook, NotebookEvent> ledgers = ledgers(store)) {
            Ledger<Notebook, NotebookEvent> ledger = ledgers.ledger(ID);
            ledger.execute(new Write("one"), Request.of(ANNA, "k1"));

            DomainException stale = catchThrowableOfType(
                    DomainException.class,
                    () -> ledger.execute(
                            new Write("two"),
                            new Request(ANNA, new IdempotencyKey("k2"), "", new Precondition("lines/one", 7))));
            assertThat(stale.kind()).isEqualTo(Kind.STALE);
            ledger.execute(
                    new Write("two"),
                    new Request(ANNA, new IdempotencyKey("k3"), "", new Precondition("lines/one", 1)));
            assertThat(ledger.read().size()).isEqualTo(2);

            DomainException older = catchThrowableOfType(
                    DomainException.class,
                    () -> ledger.execute(
                            new Write("three"),
                            new Request(ANNA, new IdempotencyKey("k4"), "", new Precondition("lines/two", 1))));
            assertThat(older.kind()).isEqualTo(Kind.STALE);
            assertThat(ledger.read().size()).isEqualTo(2);
        }
    }

    @Test
    void provesEveryEntryAndEveryEarlierTree() {
        try (Ledgers<Notebook, NotebookEvent> ledgers = ledgers(store)) {
            Ledger<Notebook, NotebookEvent> ledger = ledgers.ledger(ID);
            for (int i = 0; i < 3; i++) {
                ledger.execute(new Write(lines(i * 200, 200)), Request.of(ANNA, "k" + i));
            }
            Ledger.TreeHead head = ledger.treeHead();
            for (long seq : List.of(1L, 200L, 256L, 257L, 600L)) {
                assertThat(Verification.inclusion(
                                Hashing.leaf(ledger.entry(seq).bytes()),
                                seq - 1,
                                head.size(),
                                ledger.inclusion(seq, head.size()),
                                head.root()))
                        .isTrue();
            }
            CompactRange early = new CompactRange();
            ledger.entries(0, 300).forEach(entry -> early.append(Hashing.leaf(entry.bytes())));
            assertThat(Verification.consistency(
                            300, head.size(), ledger.consistency(300, head.size()), early.root(), head.root()))
                    .isTrue();
            assertThat(ledger.tile(0, 1).hashes()).hasSize(256);
            assertThat(ledger.tile(0, 2).hashes()).hasSize(600 - 512);
            assertThatThrownBy(() -> ledger.tile(0, 3)).isInstanceOf(DomainException.class);
            assertThatThrownBy(() -> ledger.inclusion(1, 601)).isInstanceOf(DomainException.class);
        }
    }

    @Test
    void opensFromASnapshotToTheSameState() {
        Notebook before;
        try (Ledgers<Notebook, NotebookEvent> ledgers = ledgers(store)) {
            IntStream.range(0, 50)
                    .forEach(i -> ledgers.ledger(ID).execute(new Write(lines(i * 40, 40)), Request.of(ANNA, "k" + i)));
            before = ledgers.ledger(ID).read().state();
        }
        assertThat(store.memo(ID, SNAPSHOT))
                .hasValueSatisfying(memo -> assertThat(memo.text()).contains("\"size\":2000,"));
        try (Ledgers<Notebook, NotebookEvent> reopened = ledgers(store)) {
            Ledger<Notebook, NotebookEvent> ledger = reopened.ledger(ID);
            assertThat(ledger.read().state()).isEqualTo(before);
            assertThat(ledger.chain().folded()).isZero();
            ledger.execute(new Write("after"), Request.of(ANNA, "after"));
            assertThat(ledger.read().size()).isEqualTo(2_001);
            assertThat(ledger.inclusion(3, 2_001)).isNotEmpty();
            assertThat(ledger.entry(1_999).event()).isEqualTo(new NotebookEvent.LineWritten("line-1998"));
        }
    }

    @Test
    void ignoresASnapshotThatItDidNotSeal() {
        try (Ledgers<Notebook, NotebookEvent> ledgers = ledgers(store)) {
            ledgers.ledger(ID).execute(new Write("one"), Request.of(ANNA, "k1"));
        }
        BlockStore.Memo sealed = store.memo(ID, SNAPSHOT).orElseThrow();
        String planted = sealed.text().replace("\"size\":1,", "\"size\":9,");
        assertThat(store.replaceMemo(new BlockStore.Memo(ID, SNAPSHOT, sealed.version() + 1, planted)))
                .isTrue();
        try (Ledgers<Notebook, NotebookEvent> reopened = ledgers(store)) {
            assertThat(reopened.ledger(ID).read().state().lines()).containsExactly("one");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"edited", "removed", "last removed", "reordered", "chained to another"})
    void refusesALedgerWhoseBlocksAreNotWhatTheyWere(String how) {
        LedgerId other = new LedgerId("other");
        try (Ledgers<Notebook, NotebookEvent> ledgers = ledgers(store)) {
            for (int i = 0; i < 5; i++) {
                ledgers.ledger(ID).execute(new Write("line " + i), Request.of(ANNA, "k" + i));
            }
            ledgers.ledger(other).execute(new Write("one"), Request.of(ANNA, "k"));
        }
        List<Block> blocks = store.blocks(ID, 1, 5);
        store.tamper = block -> block.flatMap(whole -> tampered(how, whole, blocks));
        try (Ledgers<Notebook, NotebookEvent> reopened = ledgers(store)) {
            assertRefused("ledger-refused", () -> reopened.ledger(ID).read());
            assertThat(reopened.refused()).containsExactly(ID);
            assertThat(reopened.ledger(other).read().size()).isEqualTo(1);
        }
    }

    private static Optional<Block> tampered(String how, Block block, List<Block> blocks) {
        if (!block.ledger().equals(ID)) {
            return Optional.of(block);
        }
        long height = block.height();
        return switch (how) {
            case "edited" ->
                Optional.of(
                        height != 2
                                ? block
                                : new Block(
                                        ID,
                                        2,
                                        2,
                                        List.of(block.entries().getFirst().replace("line 1", "line 9")),
                                        block.previous(),
                                        block.size(),
                                        block.root(),
                                        block.frontier(),
                                        block.recordedAt()));
            case "removed" -> height == 3 ? Optional.empty() : Optional.of(block);
            case "last removed" -> height == 5 ? Optional.empty() : Optional.of(block);
            case "chained to another" ->
                Optional.of(
                        height != 3
                                ? block
                                : new Block(
                                        ID,
                                        3,
                                        block.firstSeq(),
                                        block.entries(),
                                        blocks.getFirst().hash(),
                                        block.size(),
                                        block.root(),
                                        block.frontier(),
                                        block.recordedAt()));
            default -> Optional.of(height == 2 ? blocks.get(2) : height == 3 ? blocks.get(1) : block);
        };
    }

    @Test
    void answersUnavailableWhileTheStoreIsAwayAndRecovers() {
        try (Ledgers<Notebook, NotebookEvent> ledgers = ledgers(store)) {
            Ledger<Notebook, NotebookEvent> ledger = ledgers.ledger(ID);
            ledger.execute(new Write("one"), Request.of(ANNA, "k1"));
            store.down = true;
            assertRefused("store-unavailable", ledger::read);
            assertRefused("store-unavailable", () -> ledger.execute(new Write("two"), Request.of(ANNA, "k2")));
            store.down = false;
            assertThat(ledger.read().size()).isEqualTo(1);
            ledger.execute(new Write("two"), Request.of(ANNA, "k2"));
            assertThat(ledger.read().state().lines()).containsExactly("one", "two");
        }
    }

    @Test
    void twoReplicasAndEightWritersLoseAndDoubleNothing() throws Exception {
        FaultyStore faulty = new FaultyStore(7, 0.02);
        AtomicInteger accepted = new AtomicInteger();
        try (Ledgers<Notebook, NotebookEvent> one = ledgers(faulty);
                Ledgers<Notebook, NotebookEvent> two = ledgers(faulty)) {
            List<Callable<Void>> writers = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                Ledgers<Notebook, NotebookEvent> mine = writer % 2 == 0 ? one : two;
                int first = writer / 2 * 200; // pairs of writers want the same lines
                Actor actor = Actor.of("writer-" + writer, "ibm");
                writers.add(() -> {
                    for (int i = first; i < first + 200; i++) {
                        accepted.addAndGet(writeSurely(mine, actor, "line-" + i) ? 1 : 0);
                    }
                    return null;
                });
            }
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (Future<Void> done : threads.invokeAll(writers)) {
                    done.get();
                }
            }
        }
        assertThat(accepted).hasValue(800);
        Set<String> lines = new HashSet<>();
        long seq = 0;
        long height = 0;
        io.consort.kernel.merkle.Hash previous = Block.GENESIS;
        CompactRange tree = new CompactRange();
        FaultyStore calm = faulty.calm();
        for (List<Block> some : new BlockReader(calm, ID, 1)) {
            for (Block block : some) {
                assertThat(block.height()).isEqualTo(++height);
                assertThat(block.previous()).isEqualTo(previous);
                for (String text : block.entries()) {
                    seq++;
                    assertThat(lines.add(text.substring(text.indexOf("\"data\""))))
                            .isTrue();
                    tree.append(Hashing.leaf(text.getBytes(StandardCharsets.UTF_8)));
                }
                assertThat(block.size()).isEqualTo(seq);
                assertThat(block.root()).isEqualTo(tree.root());
                previous = block.hash();
            }
        }
        assertThat(seq).isEqualTo(800);
    }

    /** Asks until there is an answer, always under the same key. */
    private static boolean writeSurely(Ledgers<Notebook, NotebookEvent> ledgers, Actor actor, String line) {
        while (true) {
            try {
                ledgers.ledger(ID).execute(new Write(line), Request.of(actor, line));
                return true;
            } catch (DomainException refusal) {
                assertThat(refusal.slug()).isNotEqualTo("ledger-refused");
                if (refusal.kind() != Kind.UNAVAILABLE) {
                    assertThat(refusal.slug()).isEqualTo("line-taken");
                    return false;
                }
            }
        }
    }

    private Ledgers<Notebook, NotebookEvent> ledgers(BlockStore store) {
        LedgerSettings settings =
                new LedgerSettings(Duration.ofMillis(200), Duration.ofSeconds(30), 1_000, Duration.ofMinutes(1), 1_000);
        return new Ledgers<>(
                Notebook.DEFINITION, store, signing.checkpoints(), signing.seal(), settings, Clock.systemUTC());
    }

    private static String[] lines(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(i -> "line-" + i).toArray(String[]::new);
    }

    private static void assertRefused(String slug, Runnable action) {
        DomainException refusal = catchThrowableOfType(DomainException.class, action::run);
        assertThat(refusal).isNotNull();
        assertThat(refusal.slug()).isEqualTo(slug);
    }
}
