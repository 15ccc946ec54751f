package io.consort.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Notebook.NotebookEvent;
import io.consort.kernel.ledger.Notebook.Write;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A command's entries go into one block, and a block into one document: what does not fit is refused, and hinders nobody. */
class BlockLimitTest {

    private static final LedgerId ID = new LedgerId("sematech");
    private static final Actor ANNA = Actor.of("anna", "ibm");
    private static final int LINE = 50_000;

    private final FaultyStore store = new FaultyStore(1, 0);
    private final Chain<Notebook, NotebookEvent> chain =
            new Chain<>(ID, Notebook.DEFINITION, store, Head.before(Notebook.EMPTY), new KeyIndex());
    private final Writer<Notebook, NotebookEvent> writer = new Writer<>(
            chain,
            new LedgerSettings(Duration.ofMinutes(1), Duration.ofMinutes(1), 1_000_000, Duration.ofMinutes(1), 1_000),
            Clock.systemUTC());

    @Test
    void refusesByNameWhatNoBlockHolds() {
        DomainException refusal = refused(submit("large", 400));

        assertThat(refusal.kind()).isEqualTo(Kind.REFUSED);
        assertThat(refusal.slug()).isEqualTo("too-many-entries");
        assertThat(refusal.detail()).contains("at most 16000000 bytes", "400 entries", "in parts");
        assertThat(sizes()).isEmpty();

        int fitting = Integer.parseInt(refusal.detail().replaceAll(".*only the first (\\d+) of them.*", "$1"));
        assertThat(refused(submit("large", fitting + 1)).slug()).isEqualTo("too-many-entries");
        assertThat(isRecorded(submit("large", fitting))).isTrue();
        assertThat(sizes()).hasSize(1).allMatch(size -> size <= Block.MAX_BYTES);
    }

    @Test
    void theOthersOfItsGroupDoNotSuffer() {
        store.down = true; // until it is back, all that follows gathers into one group
        var first = submit("first", 1);
        var small = submit("small", 40);
        var huge = submit("huge", 400);
        var large = submit("large", 300);
        var last = submit("last", 1);
        store.down = false;

        assertThat(Stream.of(first, small, large, last).allMatch(BlockLimitTest::isRecorded))
                .isTrue();
        assertThat(refused(huge).slug()).isEqualTo("too-many-entries");
        assertThat(chain.head().size()).isEqualTo(1 + 40 + 300 + 1);
        assertThat(sizes()).hasSizeGreaterThan(1).allMatch(size -> size <= Block.MAX_BYTES);
    }

    @Test
    void whatFitsOnlyIntoTheNextBlockLeavesThisOneAsItIs() {
        Draft<Notebook, NotebookEvent> draft = new Draft<>(
                Notebook.DEFINITION,
                chain.codec,
                chain.keys(),
                chain.head(),
                Clock.systemUTC().instant());
        assertThat(draft.decide(pending("small", 40))).isTrue();
        assertThat(draft.decide(pending("huge", 400))).isTrue();
        assertThat(draft.decide(pending("large", 300))).isFalse();

        assertThat(draft.outcomes().size()).isEqualTo(2);
        assertThat(draft.make(ID).block().entries().size()).isEqualTo(40);
    }

    private CompletableFuture<Outcome<NotebookEvent>> submit(String name, int lines) {
        return writer.submit(write(name, lines), Request.of(ANNA, name + lines));
    }

    private static Pending<Notebook, NotebookEvent> pending(String name, int lines) {
        return new Pending<>(write(name, lines), Request.of(ANNA, name + lines), new CompletableFuture<>());
    }

    private static Write write(String name, int lines) {
        String rest = "-".repeat(LINE / 2);
        return new Write(
                IntStream.range(0, lines).mapToObj(i -> name + i + rest).toArray(String[]::new));
    }

    /** What came of it, in few words: a failing assertion would print megabytes. */
    private static boolean isRecorded(CompletableFuture<Outcome<NotebookEvent>> answer) {
        return answer.join() instanceof Outcome.Recorded<NotebookEvent>;
    }

    private static DomainException refused(CompletableFuture<Outcome<NotebookEvent>> answer) {
        assertThat(isRecorded(answer)).isFalse();
        return (DomainException) ((Outcome.Refused<NotebookEvent>) answer.join()).why();
    }

    private List<Integer> sizes() {
        return store.blocks(ID, 1, 9).stream().map(BlockLimitTest::bytes).toList();
    }

    private static int bytes(Block block) {
        return block.entries().stream()
                .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length + Block.ENTRY_EXTRA)
                .sum();
    }
}
