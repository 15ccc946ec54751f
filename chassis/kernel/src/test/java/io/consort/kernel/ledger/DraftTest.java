package io.consort.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Notebook.NotebookEvent;
import io.consort.kernel.ledger.Notebook.Write;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Commands that come together, so that none of them is in the index of requests yet. */
class DraftTest {

    private static final Actor ANNA = Actor.of("anna", "ibm");
    private static final Actor BERT = Actor.of("bert", "ibm");

    private final Draft<Notebook, NotebookEvent> draft = new Draft<>(
            Notebook.DEFINITION,
            new EntryCodec<>(Notebook.DEFINITION, new LedgerId("sematech")),
            new KeyIndex(),
            Head.before(Notebook.EMPTY),
            Instant.parse("2026-01-01T00:00:00Z"));

    @Test
    void aKeyIsOfWhoeverSentItInOneBlockAsWell() {
        assertThat(decide("one", ANNA)).isInstanceOf(Outcome.Recorded.class);
        assertThat(decide("two", BERT)).isInstanceOf(Outcome.Recorded.class);
        assertThat(decide("one", ANNA)).isEqualTo(new Outcome.Repeated<>(1));
        assertThat(decide("two", BERT)).isEqualTo(new Outcome.Repeated<>(2));
    }

    private Outcome<NotebookEvent> decide(String line, Actor actor) {
        assertThat(draft.decide(new Pending<>(new Write(line), Request.of(actor, "k"), new CompletableFuture<>())))
                .isTrue();
        return draft.outcomes().getLast();
    }
}
