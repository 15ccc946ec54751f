package io.consort.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.identity.Actor;
import java.time.Clock;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FootprintTest {

    private static final long MEGABYTE = 1024 * 1024;
    private static final LedgerId ID = new LedgerId("sematech");
    private static final String LINE = "x".repeat(60_000);

    /** What the ledger is taken to grow by with a line. */
    private static final long GROWN = HeapEstimate.grown(LINE.length());

    private static final int WORTH_MEASURING = (int) (2 * MEGABYTE / GROWN);

    private final CountDownLatch measuring = new CountDownLatch(1);
    private final CountDownLatch measured = new CountDownLatch(1);

    private record Written(String text) implements Event {
        @Override
        public String subject() {
            return "scroll";
        }
    }

    private record Scroll(List<String> lines) {}

    /** Whoever reads them to measure them takes as long as the test wants. */
    private final class Lines extends AbstractList<String> {
        private final int size;

        Lines(int size) {
            this.size = size;
        }

        @Override
        public String get(int index) {
            measuring.countDown();
            try {
                assertThat(measured.await(1, TimeUnit.MINUTES)).isTrue();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            return "line";
        }

        @Override
        public int size() {
            return size;
        }
    }

    private final LedgerDefinition<Scroll, Written> definition = new LedgerDefinition<>(
            "scroll",
            Scroll.class,
            new Scroll(List.of()),
            (scroll, event, header) -> new Scroll(new Lines(scroll.lines().size() + 1)),
            EventTypes.of(Written.class)
                    .with("scroll.written.v1", Written.class)
                    .build());

    @Test
    void aLedgerGrowsWhileItIsMeasured() throws InterruptedException {
        Ledgers<Scroll, Written> ledgers = ledgers(64 * MEGABYTE);
        Ledger<Scroll, Written> ledger = ledgers.ledger(ID);
        write(ledger, 0, WORTH_MEASURING);
        Thread tending = Thread.startVirtualThread(ledgers::tend);
        assertThat(measuring.await(1, TimeUnit.MINUTES)).isTrue();

        int all = WORTH_MEASURING + (int) (2 * Footprint.WORKING / GROWN);
        write(ledger, WORTH_MEASURING, all);

        measured.countDown();
        tending.join();
        assertThat(ledger.read().size()).isEqualTo(all);
        ledgers.close();
    }

    @Test
    void whoFindsNoRoomWaitsForTheMeasurementThatIsUnderWay() throws Exception {
        HeapBudget budget = new HeapBudget(24 * MEGABYTE, Clock.systemUTC());
        Ledgers<Scroll, Written> ledgers = ledgers(budget);
        Ledger<Scroll, Written> ledger = ledgers.ledger(ID);
        write(ledger, 0, WORTH_MEASURING);
        Thread tending = Thread.startVirtualThread(ledgers::tend);
        assertThat(measuring.await(1, TimeUnit.MINUTES)).isTrue();

        int all = WORTH_MEASURING + (int) (2 * budget.largest() / GROWN);
        FutureTask<Boolean> writing = new FutureTask<>(() -> write(ledger, WORTH_MEASURING, all), true);
        Thread writer = Thread.startVirtualThread(writing);
        while (!writing.isDone() && !waitsForRoom(writer)) {
            Thread.onSpinWait();
        }

        measured.countDown();
        assertThat(writing.get()).isTrue();
        tending.join();
        assertThat(ledger.read().size()).isEqualTo(all);
        ledgers.close();
    }

    private static boolean waitsForRoom(Thread writer) {
        return writer.getState() == Thread.State.WAITING
                && Stream.of(writer.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(Footprint.class.getName()));
    }

    private Ledgers<Scroll, Written> ledgers(long bytes) {
        return ledgers(new HeapBudget(bytes, Clock.systemUTC()));
    }

    private Ledgers<Scroll, Written> ledgers(HeapBudget budget) {
        Signing signing = new Signing();
        return new Ledgers<>(
                definition,
                new InMemoryBlockStore(),
                signing.checkpoints(),
                signing.seal(),
                LedgerSettings.standard(),
                budget,
                Clock.systemUTC());
    }

    private static void write(Ledger<Scroll, Written> ledger, int from, int to) {
        for (int line = from; line < to; line++) {
            ledger.execute(
                    (state, context) -> List.of(new Written(LINE)), Request.of(Actor.of("olga", "office"), "k" + line));
        }
    }
}
