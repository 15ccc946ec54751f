package io.consort.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.identity.Actor;
import java.time.Clock;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FootprintTest {

    private static final long MEGABYTE = 1024 * 1024;
    private static final LedgerId ID = new LedgerId("sematech");
    private static final String LINE = "x".repeat(60_000);

    /** What the ledger is taken to grow by with a line. */
    private static final long GROWN = HeapEstimate.grown(LINE.length());

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
        Signing signing = new Signing();
        Ledgers<Scroll, Written> ledgers = new Ledgers<>(
                definition,
                new InMemoryBlockStore(),
                signing.checkpoints(),
                signing.seal(),
                LedgerSettings.standard(),
                new HeapBudget(64 * MEGABYTE, Clock.systemUTC()),
                Clock.systemUTC());
        Ledger<Scroll, Written> ledger = ledgers.ledger(ID);
        int worthMeasuring = (int) (2 * MEGABYTE / GROWN);
        for (int line = 0; line < worthMeasuring; line++) {
            write(ledger, line);
        }
        Thread tending = Thread.startVirtualThread(ledgers::tend);
        assertThat(measuring.await(1, TimeUnit.MINUTES)).isTrue();

        int all = worthMeasuring + (int) (2 * Footprint.WORKING / GROWN);
        for (int line = worthMeasuring; line < all; line++) {
            write(ledger, line);
        }

        measured.countDown();
        tending.join();
        assertThat(ledger.read().size()).isEqualTo(all);
        ledgers.close();
    }

    private static void write(Ledger<Scroll, Written> ledger, int line) {
        ledger.execute(
                (state, context) -> List.of(new Written(LINE)), Request.of(Actor.of("olga", "office"), "k" + line));
    }
}
