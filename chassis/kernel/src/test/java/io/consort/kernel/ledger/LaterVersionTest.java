package io.consort.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.note.Checkpoint;
import io.consort.kernel.problem.DomainException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** While a service is upgraded, replicas of two versions serve one ledger: the older one steps aside where it does not know enough. */
class LaterVersionTest {

    private static final LedgerId ID = new LedgerId("sematech");
    private static final LedgerId OTHER = new LedgerId("other");
    private static final Actor ANNA = Actor.of("anna", "ibm");

    private final InMemoryBlockStore store = new InMemoryBlockStore();
    private final Signing signing = new Signing();
    private final Hand clock = new Hand();

    sealed interface Old extends Event {
        record Counted(int by) implements Old {
            @Override
            public String subject() {
                return "count";
            }
        }
    }

    sealed interface New extends Event {
        record Counted(int by) implements New {
            @Override
            public String subject() {
                return "count";
            }
        }

        record CountedIn(int by, String unit) implements New {
            @Override
            public String subject() {
                return "count";
            }
        }
    }

    record Count(int value) {}

    private static final LedgerDefinition<Count, Old> OLD = new LedgerDefinition<>(
            "counter",
            Count.class,
            new Count(0),
            (count, event, header) -> switch (event) {
                case Old.Counted(int by) -> {
                    if (by < 0) {
                        throw new IllegalStateException("counts only go up");
                    }
                    yield new Count(count.value() + by);
                }
            },
            EventTypes.of(Old.class)
                    .with("counter.counted.v1", Old.Counted.class)
                    .build());

    private static final LedgerDefinition<Count, New> NEW = new LedgerDefinition<>(
            "counter",
            Count.class,
            new Count(0),
            (count, event, header) -> switch (event) {
                case New.Counted(int by) -> new Count(count.value() + by);
                case New.CountedIn(int by, String unit) -> new Count(count.value() + by);
            },
            EventTypes.of(New.class)
                    .with("counter.counted.v1", New.Counted.class)
                    .with("counter.counted.v2", New.CountedIn.class)
                    .build());

    /** The same events, and another state from them. */
    private static final LedgerDefinition<Count, Old> DOUBLED = new LedgerDefinition<>(
                    OLD.service(),
                    OLD.stateType(),
                    OLD.empty(),
                    (count, event, header) -> switch (event) {
                        case Old.Counted(int by) -> new Count(count.value() + 2 * by);
                    },
                    OLD.types())
            .withFoldVersion(2);

    private <E extends Event> Ledgers<Count, E> ledgers(LedgerDefinition<Count, E> definition) {
        return new Ledgers<>(
                definition, store, signing.checkpoints(), signing.seal(), LedgerSettings.standard(), clock);
    }

    private static <E extends Event> void count(Ledgers<Count, E> ledgers, E event, String key) {
        ledgers.ledger(ID).execute((state, context) -> List.of(event), Request.of(ANNA, key));
    }

    @Test
    void theOlderReplicaLeavesALedgerToTheNewerOnceThatHasRecordedWhatItDoesNotKnow() {
        try (Ledgers<Count, Old> older = ledgers(OLD);
                Ledgers<Count, New> newer = ledgers(NEW)) {
            count(older, new Old.Counted(1), "k1");
            count(newer, new New.Counted(2), "k2");
            assertThat(older.ledger(ID).read().state()).isEqualTo(new Count(3));
            count(newer, new New.CountedIn(4, "dozens"), "k3");
            String signed = newer.checkpoint(ID);

            for (int i = 0; i < 3; i++) {
                assertSteppedAside(() -> older.ledger(ID).read());
                assertSteppedAside(() -> count(older, new Old.Counted(1), "k4"));
                assertSteppedAside(() -> older.checkpoint(ID));
                older.tend();
            }
            assertThat(older.newer()).containsExactly(ID);
            assertThat(older.refused()).isEmpty();
            assertThat(newer.checkpoint(ID)).isEqualTo(signed);
            assertThat(Checkpoint.open(signed, signing.verifier()).size()).isEqualTo(3);

            older.ledger(OTHER).execute((state, context) -> List.of(new Old.Counted(1)), Request.of(ANNA, "k1"));
            count(newer, new New.Counted(1), "k4");
            assertThat(newer.ledger(ID).read().state()).isEqualTo(new Count(8));

            clock.now = clock.now.plus(Duration.ofMinutes(1));
            assertSteppedAside(() -> older.ledger(ID).read());
        }
        try (Ledgers<Count, New> upgraded = ledgers(NEW)) {
            assertThat(upgraded.ledger(ID).read().state()).isEqualTo(new Count(8));
        }
    }

    @Test
    void soItDoesWhereItKnowsTheEventAndNotWhatCameOfIt() {
        try (Ledgers<Count, Old> older = ledgers(OLD);
                Ledgers<Count, New> newer = ledgers(NEW)) {
            count(newer, new New.Counted(2), "k1");
            count(newer, new New.Counted(-1), "k2");
            assertSteppedAside(() -> older.ledger(ID).read());
            assertThat(newer.ledger(ID).read().state()).isEqualTo(new Count(1));
        }
    }

    @Test
    void soItDoesWhereALaterFoldHasDecided() {
        try (Ledgers<Count, Old> older = ledgers(OLD);
                Ledgers<Count, Old> newer = ledgers(DOUBLED)) {
            count(older, new Old.Counted(1), "k1");
            assertThat(newer.ledger(ID).read().state()).isEqualTo(new Count(2));
            count(older, new Old.Counted(2), "k2");
            assertThat(older.ledger(ID).read().state()).isEqualTo(new Count(3));
            newer.ledger(ID)
                    .execute((state, context) -> List.of(new Old.Counted(state.value())), Request.of(ANNA, "k3"));

            assertSteppedAside(() -> count(older, new Old.Counted(1), "k4"));
            assertSteppedAside(() -> older.ledger(ID).read());
            assertSteppedAside(() -> older.checkpoint(ID));
            assertThat(older.newer()).containsExactly(ID);
            assertThat(older.refused()).isEmpty();
            assertThat(newer.ledger(ID).read().state()).isEqualTo(new Count(18));
        }
    }

    @Test
    void whateverSnapshotItHasAndHoweverOftenItIsStarted() {
        try (Ledgers<Count, Old> older = ledgers(OLD)) {
            count(older, new Old.Counted(1), "k1");
        }
        try (Ledgers<Count, Old> newer = ledgers(DOUBLED)) {
            count(newer, new Old.Counted(1), "k2");
        }
        for (int i = 0; i < 2; i++) {
            try (Ledgers<Count, Old> older = ledgers(OLD)) {
                assertSteppedAside(() -> older.ledger(ID).read());
                assertThat(older.newer()).containsExactly(ID);
                older.tend();
            }
        }
        try (Ledgers<Count, Old> newer = ledgers(DOUBLED)) {
            assertThat(newer.ledger(ID).read().state()).isEqualTo(new Count(4));
        }
    }

    @Test
    void whatIsNotChainedToTheLedgerIsTamperingWhateverItsTypeIs() {
        try (Ledgers<Count, New> newer = ledgers(NEW)) {
            count(newer, new New.Counted(2), "k1");
        }
        Block first = store.block(ID, 1).orElseThrow();
        store.append(new Block(
                ID,
                2,
                2,
                List.of(first.entries().getFirst().replace("counted.v1", "counted.v9")),
                first.hash(),
                2,
                first.root(),
                first.frontier(),
                first.recordedAt(),
                9));
        try (Ledgers<Count, Old> older = ledgers(OLD)) {
            assertThatThrownBy(() -> older.ledger(ID).read())
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            refusal -> assertThat(refusal.slug()).isEqualTo("ledger-refused"));
            assertThat(older.refused()).containsExactly(ID);
        }
    }

    private static void assertSteppedAside(Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.slug()).isEqualTo("ledger-newer"));
    }

    /** A clock that is moved by hand. */
    private static final class Hand extends Clock {
        private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
