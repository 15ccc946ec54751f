package io.consort.starter.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.consort.embedded.EmbeddedStore;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.EventTypes;
import io.consort.kernel.ledger.IdempotencyKey;
import io.consort.kernel.ledger.InMemoryBlockStore;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.LedgerSettings;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.ledger.Seal;
import io.consort.kernel.merkle.Verification;
import io.consort.kernel.note.Checkpoint;
import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.LogKeys;
import io.consort.kernel.note.NoteException;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.note.NoteVerifier;
import io.consort.kernel.note.SignedCheckpoints;
import io.consort.starter.mongo.MongoBlockStore;
import io.consort.starter.mongo.MongoSignedCheckpoints;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A signing key is replaced as the guide says, step by step, by replicas of which one is always a step behind, under load. */
class KeyRotationTest {

    private static final LedgerId LEDGER = new LedgerId("sematech");
    private static final LedgerId QUIET = new LedgerId("quiet");
    private static final NoteSigner OLD = NoteSigner.generate("consort.example/counter");
    private static final NoteSigner NEW = NoteSigner.generate("consort.example/counter");

    private static final int WRITERS = 4;
    private static final int WRITTEN = 40;

    private static final LogKeys BEFORE = LogKeys.of(OLD);
    private static final LogKeys ADDED = new LogKeys(List.of(OLD, NEW), List.of());
    private static final LogKeys SWAPPED = new LogKeys(List.of(NEW, OLD), List.of());
    private static final LogKeys AFTER = new LogKeys(List.of(NEW), List.of(OLD.verifier()));

    sealed interface CountEvent extends Event {
        record Counted(int by) implements CountEvent {
            @Override
            public String subject() {
                return "count";
            }
        }
    }

    record Count(int value) {}

    private static final LedgerDefinition<Count, CountEvent> DEFINITION = new LedgerDefinition<>(
            "counter",
            Count.class,
            new Count(0),
            (count, event, header) -> switch (event) {
                case CountEvent.Counted(int by) -> new Count(count.value() + by);
            },
            EventTypes.of(CountEvent.class)
                    .with("counter.counted.v1", CountEvent.Counted.class)
                    .build());

    @Test
    void everyStepUnderLoadWithTheStoreInMemory() throws Exception {
        rotate(new InMemoryBlockStore(), new InMemorySignedCheckpoints());
    }

    @Test
    void everyStepUnderLoadWithTheEmbeddedStore() throws Exception {
        try (EmbeddedStore embedded = EmbeddedStore.inMemory();
                MongoClient client = MongoClients.create(embedded.uri())) {
            rotate(new MongoBlockStore(client, "counter"), new MongoSignedCheckpoints(client, "counter"));
        }
    }

    private static void rotate(BlockStore store, SignedCheckpoints signed) throws Exception {
        Replica behind = new Replica(store, signed, BEFORE);
        behind.count("quiet", QUIET);
        String quiet = behind.ledgers.checkpoint(QUIET);
        Queue<String> notes = new ConcurrentLinkedQueue<>();
        for (LogKeys next : List.of(ADDED, SWAPPED, AFTER)) {
            Replica ahead = new Replica(store, signed, next);
            workBoth(behind, ahead, notes);
            behind.close();
            behind = ahead;
        }
        Replica last = new Replica(store, signed, AFTER);
        workBoth(behind, last, notes);
        behind.close();

        assertThat(notes).isNotEmpty().allSatisfy(note -> Checkpoint.open(note, OLD.verifier(), NEW.verifier()));
        assertThat(last.ledgers.refused()).isEmpty();
        String present = last.ledgers.checkpoint(LEDGER);
        assertThat(Checkpoint.open(present, NEW.verifier()).size()).isEqualTo(last.counted());
        assertThatThrownBy(() -> Checkpoint.open(present, OLD.verifier())).isInstanceOf(NoteException.class);
        allAreOneHistory(last, notes, present);

        Checkpoint again = Checkpoint.open(last.ledgers.checkpoint(QUIET), NEW.verifier());
        assertThat(again).isEqualTo(Checkpoint.open(quiet, OLD.verifier()));
        last.close();
    }

    private static void allAreOneHistory(Replica replica, Queue<String> notes, String last) {
        Checkpoint end = Checkpoint.open(last, NEW.verifier());
        notes.stream()
                .map(note -> Checkpoint.open(note, OLD.verifier(), NEW.verifier()))
                .distinct()
                .filter(each -> each.size() > 0)
                .forEach(each -> assertThat(Verification.consistency(
                                each.size(),
                                end.size(),
                                replica.ledgers.ledger(LEDGER).consistency(each.size(), end.size()),
                                each.root(),
                                end.root()))
                        .isTrue());
    }

    /** Both write, and sign meanwhile and once more after; neither ever fails. */
    private static void workBoth(Replica behind, Replica ahead, Queue<String> notes) throws Exception {
        CountDownLatch writing = new CountDownLatch(WRITERS);
        List<Future<?>> work = new ArrayList<>();
        try (ExecutorService threads =
                Executors.newCachedThreadPool()) { // signing is work for a processor, which a virtual thread would not
            // give up
            for (int writer = 0; writer < WRITERS; writer++) {
                Replica mine = writer % 2 == 0 ? behind : ahead;
                String name = ahead.name + "-" + writer + "-";
                work.add(threads.submit(() -> {
                    for (int i = 0; i < WRITTEN; i++) {
                        mine.count(name + i, LEDGER);
                    }
                    writing.countDown();
                    return null;
                }));
            }
            for (Replica replica : List.of(behind, ahead)) {
                work.add(threads.submit(() -> {
                    boolean last;
                    do {
                        last = writing.getCount() == 0;
                        String note = replica.ledgers.checkpoint(LEDGER);
                        notes.add(note);
                        assertThat(Checkpoint.open(note, replica.verifiers()).size())
                                .isNotNegative();
                        replica.ledgers.tend();
                    } while (!last);
                    return null;
                }));
            }
            for (Future<?> each : work) {
                each.get(120, TimeUnit.SECONDS);
            }
        }
    }

    private static final class Replica {
        private final Ledgers<Count, CountEvent> ledgers;
        private final LogKeys keys;
        private final String name;

        Replica(BlockStore store, SignedCheckpoints signed, LogKeys keys) {
            this.keys = keys;
            this.name = "replica-" + System.identityHashCode(this);
            this.ledgers = new Ledgers<>(
                    DEFINITION,
                    store,
                    new Checkpoints("consort.example", signed, keys),
                    new Seal(new byte[] {1}),
                    LedgerSettings.standard(),
                    Clock.systemUTC());
        }

        NoteVerifier[] verifiers() {
            return keys.verifiers().toArray(NoteVerifier[]::new);
        }

        void count(String key, LedgerId ledger) {
            ledgers.ledger(ledger)
                    .execute(
                            (state, context) -> List.of(new CountEvent.Counted(1)),
                            new Request(Actor.of("anna", "ibm"), new IdempotencyKey(key), "", null));
        }

        long counted() {
            return ledgers.ledger(LEDGER).read().state().value();
        }

        void close() {
            ledgers.close();
        }
    }
}
