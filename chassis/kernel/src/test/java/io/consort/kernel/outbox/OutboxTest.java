package io.consort.kernel.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.InMemoryAgenda;
import io.consort.kernel.agenda.MarkedStore;
import io.consort.kernel.agenda.Recording;
import io.consort.kernel.agenda.Rounds;
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
import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.outbox.Letters.LetterEvent;
import io.consort.kernel.outbox.Letters.LetterEvent.LetterArrived;
import io.consort.kernel.outbox.Letters.LetterEvent.LetterCameBack;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a ledger has to tell others is told, whoever is away, refuses, or crashes on the way. */
class OutboxTest {

    private static final LedgerId ONE = new LedgerId("one");
    private static final Actor SELF = Actor.service("test");

    private final InMemoryAgenda agenda = new InMemoryAgenda();
    private Instant now = Instant.parse("2026-11-24T10:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final BlockStore store = new MarkedStore(new InMemoryBlockStore(), agenda, clock);
    private final Ledgers<Letters, LetterEvent> ledgers = start();

    private final List<String> sent = new ArrayList<>();
    private final Set<String> away = new HashSet<>();
    private final Set<String> refusing = new HashSet<>();
    private final Set<String> defective = new HashSet<>();
    private final Set<String> waiting = new HashSet<>();
    private Runnable meanwhile = () -> {};

    private final Sender<Letters, LetterEvent> sender =
            state -> state.open().entrySet().stream().map(each -> message(each.getKey(), each.getValue()));

    private String last = "";
    private int looked;

    private Message<Letters, LetterEvent> message(String name, String to) {
        looked++;
        return new Message<>(to, name, () -> posted(name, to), this::cameBack);
    }

    private Optional<Recording<Letters, LetterEvent>> posted(String name, String to) {
        sent.add(name);
        last = name;
        if (away.contains(to)) {
            throw DomainException.unavailable("service-unavailable", to + " does not answer.");
        }
        if (refusing.contains(name)) {
            throw DomainException.refused("address-unknown", "Nobody lives there.");
        }
        if (defective.contains(name)) {
            throw new IllegalStateException("a defect on purpose");
        }
        meanwhile.run();
        return waiting.contains(name) ? Optional.empty() : Letters.recording(new LetterArrived(name));
    }

    private Optional<Recording<Letters, LetterEvent>> cameBack(DomainException refusal) {
        return refusal.kind() == Kind.UNAVAILABLE ? Optional.empty() : Letters.recording(new LetterCameBack(last));
    }

    private final Outbox<Letters, LetterEvent> outbox = outbox();

    @AfterEach
    void stop() {
        ledgers.close();
    }

    @Test
    void whatIsToldIsRecordedOnceAndNotToldAgain() {
        write("a", "finance");
        write("b", "talent");
        outbox.run(ledger());
        outbox.run(ledger());
        assertThat(sent).containsExactly("a", "b");
        assertThat(ledger().read().state().arrived()).isEqualTo(2);
        assertThat(outbox.next(ledger().read().state(), now)).isEqualTo(Agenda.NEVER);
        assertThat(outbox.undelivered()).isEmpty();
    }

    @Test
    void whoIsAwayIsAskedOnceARoundAndKeepsNobodyElseWaiting() {
        write("a", "finance");
        write("b", "finance");
        write("c", "talent");
        away.add("finance");
        outbox.run(ledger());
        assertThat(sent).containsExactly("a", "c");
        outbox.run(ledger());
        assertThat(sent).as("the other comes to its turn").containsExactly("a", "c", "b");
        outbox.run(ledger());
        assertThat(sent).as("neither is due").hasSize(3);
        away.clear();
        pass(Duration.ofSeconds(10));
        outbox.run(ledger());
        assertThat(ledger().read().state().arrived()).isEqualTo(3);
    }

    @Test
    void itIsSentAgainAfterLongerAndLongerTimesAndSaysWhen() {
        write("a", "finance");
        away.add("finance");
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            outbox.run(ledger());
            Instant next = outbox.next(ledger().latest().state(), now);
            waits.add(Duration.between(now, next).toSeconds());
            pass(Duration.between(now, next).minusMillis(1));
            outbox.run(ledger());
            assertThat(sent).hasSize(i + 1);
            now = next;
        }
        assertThat(waits).containsExactly(10L, 20L, 40L, 80L, 160L, 300L, 300L, 300L);
    }

    @Test
    void afterADayItIsGivenUpByNameAndSentSeldom() {
        write("a", "finance");
        write("b", "talent");
        away.add("finance");
        waiting.add("b");
        Instant begun = now;
        while (now.isBefore(begun.plus(Undelivered.GIVEN_UP_AFTER))) {
            outbox.run(ledger());
            pass(Duration.ofMinutes(5));
        }
        outbox.run(ledger());
        assertThat(outbox.undelivered())
                .filteredOn(Undelivered::isGivenUp)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.name()).isEqualTo("a");
                    assertThat(each.ledger()).isEqualTo(ONE);
                    assertThat(each.since()).isEqualTo(begun);
                    assertThat(each.fault()).isEqualTo(new Fault("service-unavailable", "finance does not answer."));
                    assertThat(each.next()).isEqualTo(now.plus(Duration.ofHours(1)));
                });
        away.clear();
        pass(Duration.ofHours(1));
        outbox.run(ledger());
        assertThat(ledger().read().state().arrived()).isEqualTo(1);
        assertThat(outbox.undelivered()).extracting(Undelivered::name).containsExactly("b");
    }

    @Test
    void aRefusalIsWhatTheFeatureMakesOfIt() {
        write("a", "finance");
        refusing.add("a");
        outbox.run(ledger());
        outbox.run(ledger());
        assertThat(sent).containsExactly("a");
        assertThat(ledger().read().state().back()).isEqualTo(1);
        assertThat(outbox.undelivered()).isEmpty();
    }

    @Test
    void aDefectInOneHoldsUpNoOther() {
        write("a", "finance");
        write("b", "finance");
        defective.add("a");
        outbox.run(ledger());
        assertThat(ledger().read().state().arrived()).isEqualTo(1);
        assertThat(outbox.undelivered()).extracting(Undelivered::name).containsExactly("a");
    }

    @Test
    void whatAnotherReplicaHasRecordedMeanwhileCounts() {
        write("a", "finance");
        Ledgers<Letters, LetterEvent> elsewhere = start();
        try (elsewhere) {
            Outbox<Letters, LetterEvent> other = new Outbox<>(SELF, elsewhere, List.of(sender), clock);
            meanwhile = () -> {
                meanwhile = () -> {};
                other.run(elsewhere.ledger(ONE));
            };
            outbox.run(ledger());
        }
        assertThat(sent).as("both have sent it, under one name").containsExactly("a", "a");
        assertThat(ledger().read().state().arrived()).isEqualTo(1);
        assertThat(ledger().read().size()).isEqualTo(2);
        assertThat(outbox.undelivered()).isEmpty();
    }

    /** The process stops between the call and its record: the next one calls again, and records it once. */
    @Test
    void whoeverComesAfterACrashSendsItAgain() {
        write("a", "finance");
        meanwhile = () -> {
            throw new Stopped();
        };
        assertThatThrownBy(() -> outbox.run(ledger())).isInstanceOf(Stopped.class);
        meanwhile = () -> {};
        outbox().run(ledger());
        assertThat(sent).containsExactly("a", "a");
        assertThat(ledger().read().state().arrived()).isEqualTo(1);
    }

    /** At rest, too: the agenda has the time of the next try, and nobody opens the ledger before. */
    @Test
    void aLedgerAtRestIsOpenedForItsMessagesWhenTheyAreDue() {
        write("a", "finance");
        away.add("finance");
        ledgers.letGo(ONE);
        Rounds<Letters, LetterEvent> rounds = new Rounds<>(ledgers, agenda, List.of(outbox), clock);
        pass(Rounds.QUIET.plusSeconds(1));
        for (int i = 0; i < 3600; i++) {
            rounds.go();
            pass(Duration.ofSeconds(1));
        }
        assertThat(sent).hasSizeBetween(14, 18);
        assertThat(ledgers.open()).isEmpty();
        away.clear();
        pass(Duration.ofMinutes(5));
        rounds.go();
        assertThat(ledger().read().state().arrived()).isEqualTo(1);
    }

    /** Each message in a backlog is looked at a few times, and not once for each other one. */
    @Test
    void aBacklogIsGoneThroughAndNotOverAndOver() {
        for (int i = 0; i < 500; i++) {
            write("a" + i, "finance");
        }
        outbox.run(ledger());
        assertThat(ledger().read().state().arrived()).isEqualTo(500);
        assertThat(looked).isLessThan(5 * 500);
    }

    @Test
    void aBacklogOfWhichNothingIsDeliveredIsGoneThroughOnce() {
        for (int i = 0; i < 500; i++) {
            write("a" + i, "finance");
            defective.add("a" + i);
        }
        outbox.run(ledger());
        assertThat(outbox.undelivered()).hasSize(500);
        assertThat(looked).isLessThan(5 * 500);
    }

    /** What else was recorded while it was sent says nothing of it. */
    @Test
    void whatIsNotDeliveredWaitsThoughTheLedgerHasGrownMeanwhile() {
        write("a", "finance");
        waiting.add("a");
        meanwhile = () -> {
            meanwhile = () -> {};
            write("b", "talent");
        };
        outbox.run(ledger());
        assertThat(sent).containsExactly("a", "b");
        assertThat(outbox.undelivered()).extracting(Undelivered::name).containsExactly("a");
        outbox.run(ledger());
        assertThat(sent).as("it is not due").hasSize(2);
    }

    @Test
    void aFaultNamesWhatTheRefusalNamesAndFitsAnEntry() {
        assertThat(Fault.of(new DomainException(
                        Kind.REFUSED, "matters-open", "Open.", new FieldError("/accounts/bank", "EUR 5.00."))))
                .isEqualTo(new Fault("matters-open", "Open. EUR 5.00."));
        assertThat(Fault.of(DomainException.refused("long", "x".repeat(5_000))).detail())
                .hasSize(2_000);
    }

    private static final class Stopped extends Error {
        private static final long serialVersionUID = 1;
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private Outbox<Letters, LetterEvent> outbox() {
        return new Outbox<>(SELF, ledgers, List.of(sender), clock);
    }

    private Ledger<Letters, LetterEvent> ledger() {
        return ledgers.ledger(ONE);
    }

    private void write(String name, String to) {
        ledger().execute(new Letters.Write(name, to), Request.of(SELF, "write-" + name));
    }

    private Ledgers<Letters, LetterEvent> start() {
        return new Ledgers<>(
                Letters.DEFINITION,
                store,
                new Checkpoints("test", new InMemorySignedCheckpoints(), NoteSigner.generate("test")),
                new Seal(new byte[] {1}),
                LedgerSettings.standard(),
                clock);
    }
}
