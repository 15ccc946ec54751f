package io.consort.testkit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.Agenda.Item;
import io.consort.kernel.ledger.LedgerId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Agenda} keeps to; a test of one extends this. */
public abstract class AgendaContract {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00.123Z");
    private static final Instant LATER = NOW.plus(Duration.ofMinutes(5));
    private static final LedgerId ONE = new LedgerId("one");
    private static final LedgerId TWO = new LedgerId("two");

    /** An agenda with nothing on it. */
    protected abstract Agenda fresh();

    @Test
    void aLedgerThatIsMarkedIsDueOnceItIsQuiet() {
        Agenda agenda = fresh();
        agenda.mark(ONE, NOW);

        assertThat(agenda.due(LATER, NOW.minusMillis(1), 10)).isEmpty();
        assertThat(agenda.due(LATER, NOW, 10)).extracting(Item::ledger).containsExactly(ONE);
        assertThat(agenda.find(ONE)).contains(new Item(ONE, 1, Instant.EPOCH, NOW, 0));
        assertThat(agenda.find(TWO)).isEmpty();
    }

    @Test
    void aSettledLedgerIsDueWhenItSaid() {
        Agenda agenda = fresh();
        Item settled = settled(agenda, ONE, LATER);

        assertThat(agenda.due(LATER.minusMillis(1), LATER, 10)).isEmpty();
        assertThat(agenda.due(LATER, LATER, 10)).containsExactly(settled);
        assertThat(settled.height()).isEqualTo(7);
    }

    @Test
    void theLongestDueComesFirstAndNeverMoreThanAsked() {
        Agenda agenda = fresh();
        settled(agenda, ONE, LATER);
        settled(agenda, TWO, NOW);

        assertThat(agenda.due(LATER, LATER, 10)).extracting(Item::ledger).containsExactly(TWO, ONE);
        assertThat(agenda.due(LATER, LATER, 1)).extracting(Item::ledger).containsExactly(TWO);
    }

    @Test
    void whatIsNeverDueIsNot() {
        Agenda agenda = fresh();
        settled(agenda, ONE, Agenda.NEVER);

        assertThat(agenda.due(Instant.parse("2999-01-01T00:00:00Z"), LATER, 10)).isEmpty();
    }

    @Test
    void aMarkOrACallMeanwhileKeepsItDue() {
        Agenda agenda = fresh();
        agenda.mark(ONE, NOW);
        Item seen = agenda.find(ONE).orElseThrow();
        agenda.mark(ONE, NOW.plusSeconds(1));
        assertThat(agenda.settle(seen, LATER, 7, Set.of())).isFalse();
        assertThat(agenda.find(ONE)).map(Item::due).contains(Instant.EPOCH);

        Item settled = settled(agenda, TWO, LATER);
        agenda.call(TWO);
        assertThat(agenda.settle(settled, LATER, 8, Set.of())).isFalse();
        assertThat(agenda.find(TWO)).contains(new Item(TWO, settled.turn() + 1, Instant.EPOCH, NOW, 7));
    }

    @Test
    void aCallOfWhatIsNotOnItDoesNothing() {
        Agenda agenda = fresh();
        agenda.call(ONE);

        assertThat(agenda.find(ONE)).isEmpty();
        assertThat(agenda.settle(new Item(ONE, 0, Instant.EPOCH, NOW, 0), LATER, 1, Set.of()))
                .isFalse();
    }

    @Test
    void oneOfManyClaims() throws InterruptedException {
        Agenda agenda = fresh();
        agenda.mark(ONE, NOW);
        Item seen = agenda.find(ONE).orElseThrow();
        List<Callable<Boolean>> racers = IntStream.range(0, 16)
                .<Callable<Boolean>>mapToObj(_ -> () -> agenda.claim(seen, LATER))
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(racers).stream().filter(Future::resultNow))
                    .hasSize(1);
        }

        assertThat(agenda.due(LATER.minusMillis(1), LATER, 10)).isEmpty();
        assertThat(agenda.due(LATER, LATER, 10))
                .as("whoever claimed it may have died")
                .hasSize(1);
        assertThat(agenda.settle(seen, Agenda.NEVER, 3, Set.of())).isTrue();
    }

    @Test
    void itKnowsWhatLedgersAreAboutAndOfWhichItDoesNotKnow() {
        Agenda agenda = fresh();
        settled(agenda, ONE, LATER, "ibm", "office");
        settled(agenda, TWO, LATER, "office");

        assertThat(agenda.about("ibm")).containsExactly(ONE);
        assertThat(agenda.about("office")).containsExactlyInAnyOrder(ONE, TWO);
        assertThat(agenda.about("nobody")).isEmpty();
        agenda.call(TWO);
        assertThat(agenda.about("ibm")).as("a call changes no ledger").containsExactly(ONE);
        agenda.mark(TWO, LATER);
        assertThat(agenda.about("ibm"))
                .as("one that is being written may come to be about anything")
                .containsExactlyInAnyOrder(ONE, TWO);
    }

    @Test
    void itLeavesOpenWhatIsNotKnown() {
        Agenda agenda = fresh();
        assertThat(agenda.leavesOpen(ONE, "office")).as("there is none").isFalse();
        settled(agenda, ONE, LATER, "office", "ibm");
        assertThat(agenda.leavesOpen(ONE, "office")).isFalse();
        assertThat(agenda.leavesOpen(ONE, "books")).isTrue();
        agenda.call(ONE);
        assertThat(agenda.leavesOpen(ONE, "office"))
                .as("a call changes no ledger")
                .isFalse();
        agenda.mark(ONE, LATER);
        assertThat(agenda.leavesOpen(ONE, "office")).isTrue();
    }

    @Test
    void itKnowsWhatWasMarkedLately() {
        Agenda agenda = fresh();
        agenda.mark(ONE, NOW);
        agenda.mark(TWO, LATER);

        assertThat(agenda.markedSince(NOW)).extracting(Item::ledger).containsExactlyInAnyOrder(ONE, TWO);
        assertThat(agenda.markedSince(NOW.plusMillis(1)))
                .extracting(Item::ledger)
                .containsExactly(TWO);
    }

    @Test
    void allOfItCanBeGoneThroughInParts() {
        Agenda agenda = fresh();
        for (int i = 0; i < 25; i++) {
            agenda.mark(new LedgerId("c" + i), NOW);
        }
        List<LedgerId> all = new ArrayList<>();
        Optional<LedgerId> last = Optional.empty();
        for (List<Item> page = agenda.after(last, 10); !page.isEmpty(); page = agenda.after(last, 10)) {
            assertThat(page).hasSizeLessThanOrEqualTo(10);
            page.forEach(each -> all.add(each.ledger()));
            last = Optional.of(all.getLast());
        }

        assertThat(all).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void aCursorNeverGoesBack() {
        Agenda agenda = fresh();
        assertThat(agenda.cursor("register")).isZero();
        agenda.advance("register", 12);
        agenda.advance("register", 10);

        assertThat(agenda.cursor("register")).isEqualTo(12);
        assertThat(agenda.cursor("another")).isZero();
    }

    private static Item settled(Agenda agenda, LedgerId ledger, Instant due, String... topics) {
        agenda.mark(ledger, NOW);
        assertThat(agenda.settle(agenda.find(ledger).orElseThrow(), due, 7, Set.of(topics)))
                .isTrue();
        return agenda.find(ledger).orElseThrow();
    }
}
