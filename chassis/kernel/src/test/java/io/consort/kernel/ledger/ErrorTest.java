package io.consort.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Notebook.NotebookEvent;
import io.consort.kernel.ledger.Notebook.Write;
import io.consort.kernel.problem.DomainException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An error, wherever it comes from, is answered to those who wait, and the ledger goes on. */
class ErrorTest {

    private static final LedgerId ID = new LedgerId("sematech");
    private static final Actor ANNA = Actor.of("anna", "ibm");

    private final FaultyStore store = new FaultyStore(1, 0);
    private final Signing signing = new Signing();
    private final Ledgers<Notebook, NotebookEvent> ledgers = new Ledgers<>(
            Notebook.DEFINITION,
            store,
            signing.checkpoints(),
            signing.seal(),
            LedgerSettings.standard(),
            Clock.systemUTC());
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void close() {
        threads.shutdownNow();
        ledgers.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stack", "memory", "linkage", "assertion"})
    void anErrorInACommandIsAnsweredAndTheNextCommandIsDecided(String kind) throws Exception {
        Ledger<Notebook, NotebookEvent> ledger = ledgers.ledger(ID);
        Future<?> failing = threads.submit(() -> ledger.execute(
                (state, context) -> {
                    throw error(kind);
                },
                Request.of(ANNA, "k1")));

        assertThatThrownBy(() -> failing.get(2, TimeUnit.MINUTES))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasCause(error(kind));
        assertThat(soon(threads.submit(() -> ledger.execute(new Write("one"), Request.of(ANNA, "k2"))))
                        .lastSeq())
                .isEqualTo(1);
        assertThat(ledger.isIdle()).isTrue();
    }

    private static Error error(String kind) {
        return switch (kind) {
            case "stack" -> new StackOverflowError(kind);
            case "memory" -> new OutOfMemoryError(kind);
            case "linkage" -> new NoClassDefFoundError(kind);
            default -> new AssertionError(kind);
        };
    }

    @Test
    void aStackThatOverflowsInOneCommandIsNoMatterOfTheOthersInItsBlock() throws Exception {
        Ledger<Notebook, NotebookEvent> ledger = ledgers.ledger(ID);
        ledger.chain().lock.lock(); // so that all three wait for one block
        List<Future<Receipt<NotebookEvent>>> asked = new ArrayList<>();
        try {
            asked.add(threads.submit(() -> ledger.execute(new Write("one"), Request.of(ANNA, "k1"))));
            asked.add(threads.submit(() -> ledger.execute((state, context) -> deep(1), Request.of(ANNA, "k2"))));
            asked.add(threads.submit(() -> ledger.execute(new Write("two"), Request.of(ANNA, "k3"))));
            while (ledger.isIdle()) {
                Thread.onSpinWait();
            }
        } finally {
            ledger.chain().lock.unlock();
        }

        assertThat(soon(asked.get(0)).replayed()).isFalse();
        assertThat(soon(asked.get(2)).replayed()).isFalse();
        assertThatThrownBy(() -> soon(asked.get(1))).hasRootCauseInstanceOf(StackOverflowError.class);
    }

    private static List<NotebookEvent> deep(int depth) {
        return depth < 0 ? List.of() : deep(depth + 1);
    }

    @Test
    void anErrorWhileABlockIsWrittenIsAnsweredAndTheNextIsWritten() throws Exception {
        Ledger<Notebook, NotebookEvent> ledger = ledgers.ledger(ID);
        store.error = new OutOfMemoryError("on purpose");
        Future<?> failing = threads.submit(() -> ledger.execute(new Write("one"), Request.of(ANNA, "k1")));
        assertThatThrownBy(() -> soon(failing)).hasRootCause(store.error);

        store.error = null;
        soon(threads.submit(() -> ledger.execute(new Write("one"), Request.of(ANNA, "k1"))));
        assertThat(ledger.read().state().lines()).containsExactly("one");
    }

    @Test
    void anErrorWhileTheStoreIsAskedReachesAllWhoReadAndTheNextReadIsAnswered() throws Exception {
        Ledger<Notebook, NotebookEvent> ledger = ledgers.ledger(ID);
        ledger.execute(new Write("one"), Request.of(ANNA, "k1"));
        for (int round = 0; round < 3; round++) {
            store.error = new StackOverflowError("on purpose");
            CountDownLatch gate = new CountDownLatch(1);
            store.gate = gate;
            List<FutureTask<View<Notebook>>> readers = new ArrayList<>();
            List<Thread> waiting = new ArrayList<>();
            for (int reader = 0; reader < 8; reader++) {
                FutureTask<View<Notebook>> task = new FutureTask<>(ledger::read);
                readers.add(task);
                waiting.add(Thread.ofPlatform().daemon().start(task));
            }
            while (!waiting.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING)) {
                Thread.onSpinWait();
            }
            gate.countDown();
            for (Future<View<Notebook>> reader : readers) {
                assertThatThrownBy(() -> soon(reader)).hasRootCause(store.error);
            }
            store.error = null;
            assertThat(soon(threads.submit(ledger::read)).size()).isEqualTo(1);
        }
    }

    @Test
    void whatIsAskedForWhileItIsClosedIsAnsweredAndWhatIsAcceptedStands() throws Exception {
        Ledger<Notebook, NotebookEvent> ledger = ledgers.ledger(ID);
        List<Future<Boolean>> asked = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String line = "line-" + i;
            asked.add(threads.submit(() -> {
                try {
                    ledger.execute(new Write(line), Request.of(ANNA, line));
                    return true;
                } catch (DomainException refusal) {
                    assertThat(refusal.slug()).isEqualTo("shutting-down");
                    return false;
                }
            }));
            if (i == 200) {
                asked.add(threads.submit(() -> {
                    ledgers.close();
                    return false;
                }));
            }
        }
        long accepted = 0;
        for (Future<Boolean> each : asked) {
            accepted += soon(each) ? 1 : 0;
        }
        long stored = 0;
        for (List<Block> blocks : new BlockReader(store, ID, 1)) {
            stored = blocks.getLast().size();
        }
        assertThat(stored).isEqualTo(accepted);
        assertThatThrownBy(() -> ledger.execute(new Write("late"), Request.of(ANNA, "late")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.slug()).isEqualTo("shutting-down"));
    }

    private static <T> T soon(Future<T> future) throws Exception {
        return future.get(2, TimeUnit.MINUTES);
    }
}
