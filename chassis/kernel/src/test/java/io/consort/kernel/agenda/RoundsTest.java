package io.consort.kernel.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.agenda.Alarms.AlarmEvent;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.InMemoryBlockStore;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.LedgerSettings;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.ledger.Seal;
import io.consort.kernel.ledger.StoreUnavailableException;
import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.problem.DomainException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final LedgerId ONE = new LedgerId("one");
    private static final LedgerId TWO = new LedgerId("two");
    private static final Instant BEGUN = Instant.parse("2026-11-24T10:00:00Z");

    private final InMemoryBlockStore blocks = new InMemoryBlockStore();
    private final InMemoryAgenda agenda = new InMemoryAgenda();
    private final Checkpoints checkpoints =
            new Checkpoints("test", new InMemorySignedCheckpoints(), NoteSigner.generate("test"));
    private final Set<LedgerId> broken = new HashSet<>();
    private final List<LedgerId> tried = new ArrayList<>();
    private Instant now = BEGUN;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    /** Rings what is to ring, except in a ledger that is broken. */
    private final Routine<Alarms, AlarmEvent> ringing = new Routine<>() {
        @Override
        public boolean run(Ledger<Alarms, AlarmEvent> ledger) {
            tried.add(ledger.id());
            if (broken.contains(ledger.id())) {
                throw new IllegalStateException("a defect on purpose");
            }
            ledger.read().state().set().forEach((name, at) -> {
                if (!at.isAfter(now)) {
                    ledger.execute(new Alarms.Ring(name), request("ring-" + name));
                }
            });
            return true;
        }

        @Override
        public Instant next(Alarms state, Instant now) {
            return state.first().orElse(Agenda.NEVER);
        }

        @Override
        public Set<String> topics(Alarms state) {
            return state.set().keySet();
        }
    };

    @Test
    void whatIsDueInALedgerAtRestIsDoneByAnyReplicaAndTheLedgerIsLetGo() {
        try (var one = start()) {
            set(one, ONE, "tea", Duration.ofHours(2));
            settle(one);
        }
        try (var other = start()) {
            Rounds<Alarms, AlarmEvent> rounds = rounds(other);
            pass(Duration.ofMinutes(119).minusMinutes(3));
            rounds.go();
            assertThat(other.open()).as("it is not due").isEmpty();
            pass(Duration.ofMinutes(3));
            rounds.go();
            assertThat(other.ledger(ONE).read().state().rung()).isEqualTo(1);
            other.letGo(ONE);
            pass(Rounds.QUIET.plusSeconds(1));
            rounds.go();
            assertThat(other.open()).isEmpty();
            assertThat(agenda.find(ONE)).map(Agenda.Item::due).contains(Agenda.NEVER);
        }
    }

    @Test
    void inALedgerThatIsInUseItIsDoneInTimeAndNotTwice() {
        try (var ledgers = start()) {
            Rounds<Alarms, AlarmEvent> rounds = rounds(ledgers);
            set(ledgers, ONE, "egg", Duration.ofSeconds(10));
            rounds.go();
            rounds.go();
            assertThat(tried).as("nothing has changed since").hasSize(1);
            pass(Duration.ofSeconds(10));
            rounds.go();
            assertThat(ledgers.ledger(ONE).latest().state().rung()).isEqualTo(1);
        }
    }

    /** A process that wrote and ended before anything was noted leaves its mark. */
    @Test
    void aCrashRightAfterAWriteForgetsNothing() {
        var crashed = start();
        set(crashed, ONE, "tea", Duration.ofSeconds(1));
        try (var other = start()) {
            pass(Rounds.QUIET.plusSeconds(1));
            rounds(other).go();
            assertThat(other.ledger(ONE).read().state().rung()).isEqualTo(1);
        }
    }

    @Test
    void aWriteThatLeftNoMarkIsFoundOnPatrol() {
        try (var ledgers = start()) {
            set(ledgers, ONE, "tea", Duration.ofDays(400));
            settle(ledgers);
        }
        try (var older = startWith(blocks)) {
            set(older, ONE, "egg", Duration.ofSeconds(1));
        }
        try (var ledgers = start()) {
            Rounds<Alarms, AlarmEvent> rounds = rounds(ledgers);
            pass(Duration.ofMinutes(5));
            rounds.go();
            rounds.go();
            assertThat(ledgers.ledger(ONE).read().state().rung()).isEqualTo(1);
        }
    }

    @Test
    void whatFailsInOneLedgerHoldsUpNoOtherAndIsTriedAfterLongerAndLongerTimes() {
        try (var ledgers = start()) {
            broken.add(ONE);
            set(ledgers, ONE, "tea", Duration.ofSeconds(1));
            set(ledgers, TWO, "egg", Duration.ofSeconds(1));
            Rounds<Alarms, AlarmEvent> rounds = rounds(ledgers);
            pass(Duration.ofSeconds(2));
            for (int i = 0; i < 600; i++) {
                rounds.go();
                pass(Duration.ofSeconds(1));
            }
            assertThat(ledgers.ledger(TWO).latest().state().rung()).isEqualTo(1);
            assertThat(tried.stream().filter(ONE::equals).count()).isBetween(5L, 12L);
            broken.clear();
            pass(Duration.ofMinutes(5));
            rounds.go();
            assertThat(ledgers.ledger(ONE).latest().state().rung()).isEqualTo(1);
        }
    }

    /** Between two tries a ledger at rest is let go, and how often it failed is not forgotten with it. */
    @Test
    void whatFailsInALedgerAtRestIsTriedAfterLongerAndLongerTimesToo() {
        try (var ledgers = start()) {
            set(ledgers, ONE, "tea", Duration.ofSeconds(1));
        }
        try (var ledgers = start()) {
            broken.add(ONE);
            Rounds<Alarms, AlarmEvent> rounds = rounds(ledgers);
            pass(Rounds.QUIET.plusSeconds(1));
            for (int i = 0; i < 600; i++) {
                rounds.go();
                pass(Duration.ofSeconds(1));
            }
            assertThat(ledgers.open()).isEmpty();
            assertThat(tried).hasSizeBetween(5, 12);
            broken.clear();
            pass(Duration.ofMinutes(5));
            rounds.go();
            assertThat(ledgers.ledger(ONE).read().state().rung()).isEqualTo(1);
        }
    }

    @Test
    void aCallFromOutsideHasALedgerLookedAtWhetherItIsInUseOrNot() {
        try (var ledgers = start()) {
            set(ledgers, ONE, "tea", Duration.ofDays(400));
            Rounds<Alarms, AlarmEvent> rounds = rounds(ledgers);
            rounds.go();
            tried.clear();
            agenda.about("tea").forEach(agenda::call);
            rounds.go();
            assertThat(tried).containsExactly(ONE);
            settle(ledgers);
            ledgers.letGo(ONE);
            tried.clear();
            agenda.about("tea").forEach(agenda::call);
            rounds.go();
            assertThat(tried).containsExactly(ONE);
            assertThat(agenda.about("coffee")).isEmpty();
        }
    }

    @Test
    void looksDoNotKeepALedgerInMemoryThatNobodyAsksFor() {
        try (var ledgers = start()) {
            set(ledgers, ONE, "tea", Duration.ofDays(400));
            Rounds<Alarms, AlarmEvent> rounds = rounds(ledgers);
            for (int i = 0; i < 17 * 60; i++) {
                rounds.go();
                ledgers.tend();
                pass(Duration.ofSeconds(1));
            }
            assertThat(ledgers.open()).isEmpty();
        }
    }

    @Test
    void ledgersFromBeforeThereWasAnAgendaComeOntoIt() {
        try (var older = startWith(blocks)) {
            set(older, ONE, "tea", Duration.ofSeconds(1));
            set(older, TWO, "egg", Duration.ofDays(400));
        }
        try (var ledgers = start()) {
            Rounds<Alarms, AlarmEvent> rounds = rounds(ledgers);
            pass(Duration.ofSeconds(2));
            rounds.know(List.of(ONE, TWO));
            rounds.go();
            assertThat(ledgers.ledger(ONE).latest().state().rung()).isEqualTo(1);
            assertThat(agenda.find(TWO)).map(Agenda.Item::due).contains(BEGUN.plus(Duration.ofDays(400)));
            rounds.know(List.of(TWO));
            assertThat(agenda.find(TWO)).map(Agenda.Item::due).contains(BEGUN.plus(Duration.ofDays(400)));
        }
    }

    @Test
    void aLedgerIsNotWrittenThatCannotBeMarked() {
        Agenda away = new Agenda() {
            @Override
            public void mark(LedgerId ledger, Instant now) {
                throw new StoreUnavailableException("on purpose", new IOException());
            }

            @Override
            public void call(LedgerId ledger) {
                agenda.call(ledger);
            }

            @Override
            public List<Item> due(Instant by, Instant quietSince, int atMost) {
                return agenda.due(by, quietSince, atMost);
            }

            @Override
            public java.util.Optional<Item> find(LedgerId ledger) {
                return agenda.find(ledger);
            }

            @Override
            public boolean claim(Item item, Instant until) {
                return agenda.claim(item, until);
            }

            @Override
            public boolean settle(Item item, Instant due, long height, Set<String> topics) {
                return agenda.settle(item, due, height, topics);
            }

            @Override
            public List<LedgerId> about(String topic) {
                return agenda.about(topic);
            }

            @Override
            public boolean leavesOpen(LedgerId ledger, String topic) {
                return agenda.leavesOpen(ledger, topic);
            }

            @Override
            public List<Item> markedSince(Instant since) {
                return agenda.markedSince(since);
            }

            @Override
            public List<Item> after(java.util.Optional<LedgerId> ledger, int atMost) {
                return agenda.after(ledger, atMost);
            }

            @Override
            public long cursor(String name) {
                return agenda.cursor(name);
            }

            @Override
            public void advance(String name, long to) {
                agenda.advance(name, to);
            }
        };
        var ledgers = startWith(new MarkedStore(blocks, away, clock));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> set(ledgers, ONE, "tea", Duration.ofSeconds(1))))
                .isInstanceOf(DomainException.class);
        assertThat(blocks.block(ONE, 1)).isEmpty();
    }

    /** Two thousand consortia at rest cost neither openings nor memory, at a start or later. */
    @Test
    void thousandsAtRestAreNotOpened() {
        int many = 2_000;
        try (var ledgers = start()) {
            IntStream.range(0, many).forEach(i -> {
                set(ledgers, new LedgerId("c" + i), "tea", Duration.ofDays(i == 1_234 ? 3 : 400));
                ledgers.letGo(new LedgerId("c" + i));
            });
        }
        CountingStore counting = new CountingStore(blocks);
        try (var ledgers = startWith(new MarkedStore(counting, agenda, clock))) {
            Rounds<Alarms, AlarmEvent> rounds = rounds(ledgers);
            pass(Rounds.QUIET.plusSeconds(1));
            int most = 0;
            for (int i = 0; i < 20; i++) {
                rounds.go();
                most = Math.max(most, ledgers.open().size());
            }
            assertThat(counting.opened)
                    .as("each is looked at once after it was written")
                    .isEqualTo(many);
            assertThat(most).as("and let go again").isLessThan(10);
        }
        counting.opened = 0;
        try (var ledgers = startWith(new MarkedStore(counting, agenda, clock))) {
            Rounds<Alarms, AlarmEvent> rounds = rounds(ledgers);
            for (int day = 0; day < 5; day++) {
                rounds.go();
                rounds.go();
                pass(Duration.ofDays(1));
            }
            assertThat(counting.opened).as("only the one that was due").isBetween(1, 2);
            assertThat(ledgers.ledger(new LedgerId("c1234")).read().state().rung())
                    .isEqualTo(1);
        }
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private Rounds<Alarms, AlarmEvent> rounds(Ledgers<Alarms, AlarmEvent> ledgers) {
        return new Rounds<>(ledgers, agenda, List.of(ringing), clock);
    }

    private void settle(Ledgers<Alarms, AlarmEvent> ledgers) {
        pass(Rounds.QUIET.plusSeconds(1));
        rounds(ledgers).go();
    }

    private Ledgers<Alarms, AlarmEvent> start() {
        return startWith(new MarkedStore(blocks, agenda, clock));
    }

    private Ledgers<Alarms, AlarmEvent> startWith(BlockStore store) {
        return new Ledgers<>(Alarms.DEFINITION, store, checkpoints, new Seal(new byte[] {1}), settings(), clock);
    }

    private static LedgerSettings settings() {
        LedgerSettings usual = LedgerSettings.standard();
        return new LedgerSettings(
                Duration.ofMillis(50),
                usual.openingPatience(),
                usual.snapshotEvery(),
                usual.idle(),
                usual.queueLimit());
    }

    private void set(Ledgers<Alarms, AlarmEvent> ledgers, LedgerId ledger, String name, Duration in) {
        ledgers.ledger(ledger)
                .execute(
                        new Alarms.Set(name, now.plus(in)),
                        request(UUID.randomUUID().toString()));
    }

    private static Request request(String key) {
        return Request.of(Actor.service("test"), key);
    }
}
