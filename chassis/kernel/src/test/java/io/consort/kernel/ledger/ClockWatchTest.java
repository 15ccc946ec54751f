package io.consort.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Notebook.NotebookEvent;
import io.consort.kernel.ledger.Notebook.Write;
import io.consort.kernel.problem.DomainException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A replica whose clock is wrong writes nothing, and so does no harm to the ledger; the others go on. */
class ClockWatchTest {

    private static final LedgerId ID = new LedgerId("sematech");
    private static final Actor ANNA = Actor.of("anna", "ibm");

    private final Signing signing = new Signing();
    private final FaultyStore store = new FaultyStore(1, 0);

    private Ledgers<Notebook, NotebookEvent> replica(Duration ahead) {
        return new Ledgers<>(
                Notebook.DEFINITION,
                store,
                signing.checkpoints(),
                signing.seal(),
                LedgerSettings.standard(),
                Clock.offset(Clock.systemUTC(), ahead));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P365D", "PT1M", "PT-1M", "P-365D"})
    void aClockThatIsOffTheStoresWritesNothing(Duration ahead) {
        store.clock = Clock.systemUTC();
        try (Ledgers<Notebook, NotebookEvent> right = replica(Duration.ofSeconds(2));
                Ledgers<Notebook, NotebookEvent> wrong = replica(ahead)) {
            assertClockOff(wrong, "k1");
            assertThat(wrong.clockOff()).containsExactly(ID);
            assertThat(wrong.refused()).isEmpty();
            right.ledger(ID).execute(new Write("one"), Request.of(ANNA, "k1"));

            assertThat(right.clockOff()).isEmpty();
            assertThat(wrong.ledger(ID).read().state().lines()).containsExactly("one");
            assertThat(right.ledger(ID).entry(1).header().time())
                    .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(10));
        }
    }

    @Test
    void aClockThatIsPutForwardWhileItRunsIsNoticedAtOnce() {
        store.clock = Clock.systemUTC();
        Instant[] shift = {Instant.EPOCH};
        Clock jumping = new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return java.time.ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Instant.now().plusMillis(shift[0].toEpochMilli());
            }
        };
        try (Ledgers<Notebook, NotebookEvent> ledgers = new Ledgers<>(
                Notebook.DEFINITION,
                store,
                signing.checkpoints(),
                signing.seal(),
                LedgerSettings.standard(),
                jumping)) {
            ledgers.ledger(ID).execute(new Write("one"), Request.of(ANNA, "k1"));
            shift[0] = Instant.EPOCH.plus(Duration.ofHours(1));
            assertClockOff(ledgers, "k2");
            shift[0] = Instant.EPOCH;
            ledgers.ledger(ID).execute(new Write("two"), Request.of(ANNA, "k2"));
            assertThat(ledgers.clockOff()).isEmpty();
        }
    }

    @Test
    void aLedgerThatLiesInTheFutureIsNotWrittenToUntilThatIsAllowed() {
        try (Ledgers<Notebook, NotebookEvent> fast = replica(Duration.ofHours(1))) {
            fast.ledger(ID).execute(new Write("one"), Request.of(ANNA, "k1"));
        }
        try (Ledgers<Notebook, NotebookEvent> right = replica(Duration.ZERO)) {
            assertClockOff(right, "k2");
            assertThat(right.clockOff()).containsExactly(ID);
            assertThat(right.ledger(ID).read().size()).isEqualTo(1);
        }
        LedgerSettings patient = LedgerSettings.standard().withClockTolerance(Duration.ofHours(2));
        try (Ledgers<Notebook, NotebookEvent> allowed = new Ledgers<>(
                Notebook.DEFINITION, store, signing.checkpoints(), signing.seal(), patient, Clock.systemUTC())) {
            allowed.ledger(ID).execute(new Write("two"), Request.of(ANNA, "k2"));
            assertThat(allowed.ledger(ID).entry(2).header().time())
                    .isEqualTo(allowed.ledger(ID).entry(1).header().time());
        }
    }

    @Test
    void aClockThatIsALittleBehindTheLastEntryWritesAtItsTime() {
        try (Ledgers<Notebook, NotebookEvent> fast = replica(Duration.ofSeconds(20))) {
            fast.ledger(ID).execute(new Write("one"), Request.of(ANNA, "k1"));
        }
        try (Ledgers<Notebook, NotebookEvent> right = replica(Duration.ZERO)) {
            right.ledger(ID).execute(new Write("two"), Request.of(ANNA, "k2"));
            assertThat(right.ledger(ID).entry(2).header().time())
                    .isEqualTo(right.ledger(ID).entry(1).header().time());
        }
    }

    private static void assertClockOff(Ledgers<Notebook, NotebookEvent> ledgers, String key) {
        assertThatThrownBy(() -> ledgers.ledger(ID).execute(new Write("never"), Request.of(ANNA, key)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.slug()).isEqualTo("clock-off"));
    }
}
