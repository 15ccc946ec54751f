package io.consort.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Notebook.NotebookEvent;
import io.consort.kernel.ledger.Notebook.Write;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a read costs, and for whom it waits. */
class ReadingTest {

    private static final LedgerId ID = new LedgerId("sematech");
    private static final Actor ANNA = Actor.of("anna", "ibm");

    private final CountingStore store = new CountingStore();
    private final Signing signing = new Signing();

    private Ledgers<Notebook, NotebookEvent> ledgers() {
        return new Ledgers<>(
                Notebook.DEFINITION,
                store,
                signing.checkpoints(),
                signing.seal(),
                LedgerSettings.standard(),
                Clock.systemUTC());
    }

    /** Requests of one to 40 entries, one a block. */
    private static void fill(Ledgers<Notebook, NotebookEvent> ledgers, int requests) {
        Random random = new Random(5);
        for (int i = 0; i < requests; i++) {
            String request = "request-" + i;
            String[] lines = IntStream.range(0, i % 7 == 0 ? 1 + random.nextInt(40) : 1)
                    .mapToObj(line -> request + "/" + line)
                    .toArray(String[]::new);
            ledgers.ledger(ID).execute(new Write(lines), Request.of(ANNA, request));
        }
    }

    @Test
    void aRequestThatIsSentAgainSoonReadsItsOneBlock() {
        try (Ledgers<Notebook, NotebookEvent> ledgers = ledgers()) {
            fill(ledgers, 500);
            for (int i : List.of(0, 7, 250, 251, 499)) {
                store.forget();
                Receipt<NotebookEvent> again =
                        ledgers.ledger(ID).execute(new Write("anything"), Request.of(ANNA, "request-" + i));
                assertThat(again.replayed()).isTrue();
                assertThat(again.events()).first().isEqualTo(new NotebookEvent.LineWritten("request-" + i + "/0"));
                assertThat(store.blocksRead).hasValue(1);
                assertThat(store.headersRead).hasValue(1); // that nothing is new
            }
        }
    }

    @Test
    void aRequestThatIsSentAgainLateReadsItsOneBlockAndAFewHeaders() {
        try (Ledgers<Notebook, NotebookEvent> ledgers = ledgers()) {
            fill(ledgers, 2_000);
        }
        try (Ledgers<Notebook, NotebookEvent> reopened = ledgers()) {
            reopened.ledger(ID);
            long headers = 0;
            for (int i = 0; i < 2_000; i++) {
                store.forget();
                Receipt<NotebookEvent> again =
                        reopened.ledger(ID).execute(new Write("anything"), Request.of(ANNA, "request-" + i));
                assertThat(again.replayed()).isTrue();
                int request = i;
                assertThat(again.entries()).allMatch(entry -> entry.key().equals("request-" + request));
                assertThat(store.blocksRead).hasValue(1);
                headers += store.headersRead.get();
            }
            assertThat(headers / 2_000).isLessThanOrEqualTo(6);
        }
    }

    @Test
    void everyPageOfEntriesIsThePageThatWasAskedFor() {
        try (Ledgers<Notebook, NotebookEvent> ledgers = ledgers()) {
            fill(ledgers, 1_500);
        }
        try (Ledgers<Notebook, NotebookEvent> reopened = ledgers()) {
            Ledger<Notebook, NotebookEvent> ledger = reopened.ledger(ID);
            List<Entry<NotebookEvent>> all = all(ledger);
            long size = ledger.read().size();
            assertThat(all).hasSize((int) size);
            Random random = new Random(3);
            for (int i = 0; i < 300; i++) {
                int after = random.nextInt((int) size + 2);
                int atMost = 1 + random.nextInt(60);
                assertThat(ledger.entries(after, atMost))
                        .isEqualTo(all.stream().skip(after).limit(atMost).toList());
            }
            assertThat(ledger.entries(Long.MAX_VALUE, 5)).isEmpty();
        }
    }

    private static List<Entry<NotebookEvent>> all(Ledger<Notebook, NotebookEvent> ledger) {
        List<Entry<NotebookEvent>> all = new ArrayList<>();
        Ledger.Batch<NotebookEvent> batch;
        do {
            batch = ledger.batch(all.size(), Integer.MAX_VALUE);
            all.addAll(batch.entries());
        } while (batch.goesOn());
        return all;
    }

    @Test
    void gathersNoMoreAtOnceHoweverLongEntriesAreAndHoweverTheyWereCut() {
        String[] together = IntStream.range(0, 40)
                .mapToObj(line -> line + "x".repeat(30_000)) // once as the subject, once as the content
                .toArray(String[]::new);
        try (Ledgers<Notebook, NotebookEvent> ledgers = ledgers()) {
            Ledger<Notebook, NotebookEvent> ledger = ledgers.ledger(ID);
            ledger.execute(new Write(together), Request.of(ANNA, "together"));
            for (int i = 0; i < 40; i++) {
                ledger.execute(new Write(i + "y".repeat(30_000)), Request.of(ANNA, "alone-" + i));
            }
            ledger.execute(new Write("short"), Request.of(ANNA, "last"));

            List<Entry<NotebookEvent>> all = all(ledger);
            assertThat(all)
                    .extracting(each -> each.header().seq())
                    .isEqualTo(LongStream.rangeClosed(1, 81).boxed().toList());
            for (int after = 0; after < 81; after++) {
                store.forget();
                Ledger.Batch<NotebookEvent> batch = ledger.batch(after, 1_000);
                assertThat(batch.entries())
                        .isNotEmpty()
                        .isEqualTo(all.subList(after, after + batch.entries().size()));
                assertThat(length(batch)).isLessThan(EntryReader.ENOUGH + EntryCodec.MAX_BYTES);
                assertThat(batch.goesOn()).isEqualTo(after + batch.entries().size() < 81);
                assertThat(batch.goesOn()).isEqualTo(length(batch) >= EntryReader.ENOUGH);
                assertThat(store.blocksRead.get()).isLessThan(20);
            }
            assertThat(ledger.batch(81, 1_000).goesOn()).isFalse();
            assertThat(ledger.batch(0, 2).entries()).hasSize(2);
        }
    }

    private static long length(Ledger.Batch<?> batch) {
        return batch.entries().stream().mapToLong(each -> each.text().length()).sum();
    }

    @Test
    void whoeverReadsDoesNotWaitForABlockThatIsBeingWritten() throws Exception {
        try (Ledgers<Notebook, NotebookEvent> one = ledgers();
                Ledgers<Notebook, NotebookEvent> two = ledgers()) {
            one.ledger(ID).execute(new Write("one"), Request.of(ANNA, "k1"));
            two.ledger(ID).execute(new Write("two"), Request.of(ANNA, "k2"));
            CompletableFuture<Receipt<NotebookEvent>> written;
            store.writes.lock();
            try {
                written = CompletableFuture.supplyAsync(
                        () -> one.ledger(ID).execute(new Write("three"), Request.of(ANNA, "k3")),
                        Thread::startVirtualThread);
                while (!one.ledger(ID).chain().lock.isLocked() || !store.writes.hasQueuedThreads()) {
                    Thread.onSpinWait();
                }
                View<Notebook> view = CompletableFuture.supplyAsync(
                                () -> one.ledger(ID).read(), Thread::startVirtualThread)
                        .get(2, TimeUnit.MINUTES);
                assertThat(view.state().lines()).containsExactly("one", "two");
            } finally {
                store.writes.unlock();
            }
            assertThat(written.get(2, TimeUnit.MINUTES).lastSeq()).isEqualTo(3);
            assertThat(one.ledger(ID).read().state().lines()).containsExactly("one", "two", "three");
        }
    }

    @Test
    void whoeverReadsOnlyAsksForHeadersWhileNothingIsNew() {
        try (Ledgers<Notebook, NotebookEvent> ledgers = ledgers()) {
            fill(ledgers, 10);
            store.forget();
            for (int i = 0; i < 5; i++) {
                ledgers.ledger(ID).read();
            }
            assertThat(store.blocksRead).hasValue(0);
            assertThat(store.headersRead).hasValue(5);
        }
    }
}
