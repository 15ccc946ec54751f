package io.consort.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Notebook.NotebookEvent;
import io.consort.kernel.ledger.Notebook.Write;
import io.consort.kernel.problem.DomainException;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TryingTest {

    private static final Actor ANNA = Actor.of("anna", "ibm");

    private final Signing signing = new Signing();
    private final Ledgers<Notebook, NotebookEvent> ledgers = new Ledgers<>(
            Notebook.DEFINITION,
            new InMemoryBlockStore(),
            signing.checkpoints(),
            signing.seal(),
            LedgerSettings.standard(),
            Clock.systemUTC());
    private final Ledger<Notebook, NotebookEvent> ledger = ledgers.ledger(new LedgerId("sematech"));

    @AfterEach
    void close() {
        ledgers.close();
    }

    @Test
    void anAttemptComesToWhatWouldBeRecordedAndRecordsNothing() {
        ledger.execute(new Write("one"), Request.of(ANNA, "k1"));
        Ledger.TreeHead before = ledger.treeHead();

        assertThat(ledger.attempt(new Write("two", "three"), Request.of(ANNA, "k1")))
                .extracting(entry -> entry.header().seq())
                .containsExactly(2L, 3L);
        assertRefused("line-taken", () -> ledger.attempt(new Write("two", "one"), Request.of(ANNA, "k2")));
        assertRefused("stale-version", () -> ledger.attempt(new Write("two"), onVersion(7)));
        assertThat(ledger.attempt(new Write("two"), onVersion(1))).hasSize(1);

        assertThat(ledger.treeHead()).isEqualTo(before);
        assertThat(ledger.execute(new Write("two"), Request.of(ANNA, "k2")).replayed())
                .isFalse();
    }

    private static Request onVersion(long version) {
        return new Request(ANNA, new IdempotencyKey("k3"), "", new Precondition("lines/one", version));
    }

    @Test
    void nothingIsRecordedWithinATry() {
        assertRefused(
                "cannot-be-tried", () -> Trying.within(() -> ledger.execute(new Write("one"), Request.of(ANNA, "k1"))));
        assertThat(ledger.read().size()).isZero();
        assertThat(Trying.within(() -> ledger.attempt(new Write("one"), Request.of(ANNA, "k1"))))
                .hasSize(1);
        assertThat(Trying.isUnderway()).isFalse();
        ledger.execute(new Write("one"), Request.of(ANNA, "k1"));
        assertThat(ledger.read().size()).isEqualTo(1);
    }

    private static void assertRefused(String slug, Runnable action) {
        DomainException refusal = catchThrowableOfType(DomainException.class, action::run);
        assertThat(refusal).isNotNull();
        assertThat(refusal.slug()).isEqualTo(slug);
    }
}
