package io.consort.kernel.foureyes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.EventTypes;
import io.consort.kernel.ledger.IdempotencyKey;
import io.consort.kernel.ledger.InMemoryBlockStore;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.LedgerSettings;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Receipt;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.ledger.Seal;
import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.problem.DomainException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;

class FourEyesTest {

    private static final LedgerId SEMATECH = new LedgerId("sematech");
    private static final String DIGEST = "a".repeat(64);
    private static final String FORMER = "b".repeat(64);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    private final InMemoryBlockStore store = new InMemoryBlockStore();
    private final Checkpoints checkpoints =
            new Checkpoints("test", new InMemorySignedCheckpoints(), NoteSigner.generate("test"));

    private Ledgers<Log, LogEvent> replica() {
        return new Ledgers<>(
                Log.DEFINITION,
                store,
                checkpoints,
                new Seal(new byte[] {1}),
                LedgerSettings.standard(),
                new Moving(now));
    }

    private static Receipt<LogEvent> ask(Ledger<Log, LogEvent> ledger, String person, String key, String... digests) {
        Command<Log, LogEvent> done = (_, _) -> List.of(new LogEvent.Done());
        return ledger.execute(
                Log.FOUR_EYES.over("log/do", List.of(digests), done),
                new Request(Actor.of(person, "office"), new IdempotencyKey(key), digests[0], null));
    }

    @Test
    void asksForASecondPersonAndNotForAThird() {
        try (Ledgers<Log, LogEvent> one = replica()) {
            Ledger<Log, LogEvent> ledger = one.ledger(SEMATECH);
            assertThat(ask(ledger, "anna", "k1", DIGEST).events()).hasOnlyElementsOfType(LogEvent.Proposed.class);
            DomainException alone =
                    catchThrowableOfType(DomainException.class, () -> ask(ledger, "anna", "k2", DIGEST));
            assertThat(alone.slug()).isEqualTo("second-person-required");
            assertThat(ask(ledger, "bert", "k3", DIGEST).events())
                    .containsExactly(new LogEvent.Seconded("log/do", DIGEST), new LogEvent.Done());
            assertThat(ledger.read().state()).isEqualTo(new Log(Awaited.NOTHING, 1));
            assertThat(ask(ledger, "bert", "k4", DIGEST).events()).hasOnlyElementsOfType(LogEvent.Proposed.class);
        }
    }

    @Test
    void aProposalIsOverAfterThirtyDaysAndGoesWithTheNext() {
        try (Ledgers<Log, LogEvent> one = replica()) {
            Ledger<Log, LogEvent> ledger = one.ledger(SEMATECH);
            ask(ledger, "anna", "k1", DIGEST);
            now.updateAndGet(then -> then.plus(Proposal.OPEN).minusMillis(1));
            ask(ledger, "anna", "k2", FORMER);
            now.updateAndGet(then -> then.plus(Duration.ofMillis(1)));
            assertThat(ask(ledger, "bert", "k3", DIGEST).events()).hasOnlyElementsOfType(LogEvent.Proposed.class);
            assertThat(ledger.read().state().awaited().proposals()).containsOnlyKeys(DIGEST, FORMER);
            assertThat(ask(ledger, "anna", "k4", DIGEST).events()).contains(new LogEvent.Done());
        }
    }

    @Test
    void knowsAgainWhatWasAskedBeforeTheSecretWasReplaced() {
        try (Ledgers<Log, LogEvent> one = replica()) {
            Ledger<Log, LogEvent> ledger = one.ledger(SEMATECH);
            ask(ledger, "anna", "k1", FORMER);
            assertThat(ask(ledger, "bert", "k2", DIGEST, FORMER).events())
                    .containsExactly(new LogEvent.Seconded("log/do", FORMER), new LogEvent.Done());
        }
    }

    private static Receipt<LogEvent> tell(
            Ledger<Log, LogEvent> ledger, String person, String key, Command<Log, LogEvent> command) {
        return ledger.execute(command, new Request(Actor.of(person, "office"), new IdempotencyKey(key), "", null));
    }

    private static Receipt<LogEvent> approve(Ledger<Log, LogEvent> ledger, String person, String key) {
        return approve("log/do", ledger, person, key);
    }

    private static Receipt<LogEvent> approve(String act, Ledger<Log, LogEvent> ledger, String person, String key) {
        return tell(
                ledger,
                person,
                key,
                Log.FOUR_EYES.approved(act, List.of(FORMER, DIGEST), (_, _) -> List.of(new LogEvent.Done())));
    }

    private static String refusal(ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(DomainException.class, call).slug();
    }

    @Test
    void anApprovalDoesWhatIsAwaitedOnceAndProposesNothing() {
        try (Ledgers<Log, LogEvent> one = replica()) {
            Ledger<Log, LogEvent> ledger = one.ledger(SEMATECH);
            assertThat(refusal(() -> approve(ledger, "bert", "k0"))).isEqualTo("act-not-awaited");
            ask(ledger, "anna", "k1", DIGEST);
            assertThat(refusal(() -> approve(ledger, "anna", "k2"))).isEqualTo("second-person-required");
            assertThat(refusal(() -> approve("log/other", ledger, "bert", "k2")))
                    .isEqualTo("act-not-awaited");
            assertThat(approve(ledger, "bert", "k3").events())
                    .containsExactly(new LogEvent.Seconded("log/do", DIGEST), new LogEvent.Done());
            assertThat(approve(ledger, "bert", "k3").replayed()).isTrue();
            assertThat(refusal(() -> approve(ledger, "carl", "k4"))).isEqualTo("act-not-awaited");
            assertThat(ledger.read().state()).isEqualTo(new Log(Awaited.NOTHING, 1));
        }
    }

    @Test
    void anApprovalComesTooLateAfterThirtyDays() {
        try (Ledgers<Log, LogEvent> one = replica()) {
            Ledger<Log, LogEvent> ledger = one.ledger(SEMATECH);
            ask(ledger, "anna", "k1", DIGEST);
            now.updateAndGet(then -> then.plus(Proposal.OPEN));
            assertThat(refusal(() -> approve(ledger, "bert", "k2"))).isEqualTo("act-not-awaited");
        }
    }

    @Test
    void whoAskedAndNobodyElseWithdrawsIt() {
        try (Ledgers<Log, LogEvent> one = replica()) {
            Ledger<Log, LogEvent> ledger = one.ledger(SEMATECH);
            ask(ledger, "anna", "k1", DIGEST);
            assertThat(refusal(() -> tell(ledger, "bert", "k2", Log.FOUR_EYES.withdrawal(DIGEST))))
                    .isEqualTo("not-who-asked");
            assertThat(tell(ledger, "anna", "k3", Log.FOUR_EYES.withdrawal(DIGEST))
                            .events())
                    .containsExactly(new LogEvent.Withdrawn("log/do", DIGEST));
            assertThat(refusal(() -> approve(ledger, "bert", "k4"))).isEqualTo("act-not-awaited");
            assertThat(refusal(() -> tell(ledger, "anna", "k5", Log.FOUR_EYES.withdrawal(DIGEST))))
                    .isEqualTo("act-not-awaited");
            assertThat(ask(ledger, "bert", "k6", DIGEST).events()).hasOnlyElementsOfType(LogEvent.Proposed.class);
        }
    }

    /** Whichever is first: one is the proposal, and the other carries it out. */
    @Test
    void twoPeopleAtTwoReplicasDoItOnce() throws Exception {
        for (int round = 1; round <= 20; round++) {
            try (Ledgers<Log, LogEvent> one = replica();
                    Ledgers<Log, LogEvent> other = replica();
                    var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                CyclicBarrier together = new CyclicBarrier(2);
                int at = round;
                Callable<Receipt<LogEvent>> anna = () -> {
                    together.await();
                    return ask(one.ledger(SEMATECH), "anna", "anna-" + at, DIGEST);
                };
                Callable<Receipt<LogEvent>> bert = () -> {
                    together.await();
                    return ask(other.ledger(SEMATECH), "bert", "bert-" + at, DIGEST);
                };
                var first = threads.submit(anna);
                var second = threads.submit(bert);
                assertThat(first.get().events().size() + second.get().events().size())
                        .isEqualTo(3);
                assertThat(one.ledger(SEMATECH).read().state()).isEqualTo(new Log(Awaited.NOTHING, round));
            }
        }
    }

    /** A clock that a test moves. */
    private static final class Moving extends Clock {

        private final AtomicReference<Instant> now;

        Moving(AtomicReference<Instant> now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    record Log(Awaited awaited, int done) {

        private static final FourEyes<Log, LogEvent> FOUR_EYES =
                new FourEyes<>(Log::awaited, LogEvent.Proposed::new, LogEvent.Seconded::new, LogEvent.Withdrawn::new);

        private static final LedgerDefinition<Log, LogEvent> DEFINITION = new LedgerDefinition<>(
                "log",
                Log.class,
                new Log(Awaited.NOTHING, 0),
                (log, event, header) -> switch (event) {
                    case LogEvent.Done _ -> new Log(log.awaited(), log.done() + 1);
                    case LogEvent.OfTwo two -> new Log(two.on(log.awaited(), header), log.done());
                },
                EventTypes.of(LogEvent.class)
                        .with("log.done.v1", LogEvent.Done.class)
                        .with("log.act-proposed.v1", LogEvent.Proposed.class)
                        .with("log.act-seconded.v1", LogEvent.Seconded.class)
                        .with("log.act-withdrawn.v1", LogEvent.Withdrawn.class)
                        .build());
    }

    sealed interface LogEvent extends Event {
        record Done() implements LogEvent {
            @Override
            public String subject() {
                return "things/1";
            }
        }

        sealed interface OfTwo extends LogEvent, FourEyesFact {}

        record Proposed(String act, String digest) implements OfTwo, FourEyesFact.Proposed {}

        record Seconded(String act, String digest) implements OfTwo, FourEyesFact.Seconded {}

        record Withdrawn(String act, String digest) implements OfTwo, FourEyesFact.Withdrawn {}
    }
}
