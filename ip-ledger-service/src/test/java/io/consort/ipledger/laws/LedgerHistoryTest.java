package io.consort.ipledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.assembly.IpLedger;
import io.consort.ipledger.assembly.IpLedgerParts;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.Ledger.TreeHead;
import io.consort.kernel.ledger.Receipt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of a ledger as it is run, whatever is asked of it. */
class LedgerHistoryTest {

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void entriesAndSnapshotsBringBackTheStateThatWasDecidedOn(@ForAll("histories") Chronicle history) {
        Stage stage = new Stage();
        IpLedgerState live;
        TreeHead head;
        try (Replica replica = stage.replica()) {
            history.play(stage.time, new Players(replica));
            live = replica.ledger().latest().state(); // folded from the events as they were decided
            head = replica.ledger().treeHead();
            try (Replica fromEntries = stage.replica()) {
                assertSame(fromEntries, live, head);
                assertThat(Told.fold(IpLedgerParts.EMPTY, fromEntries.entries()))
                        .isEqualTo(live);
            }
        }
        assertThat(stage.store.memo(Replica.ID, "snapshot-v3-fold-" + IpLedger.DEFINITION.foldVersion()))
                .isPresent();
        try (Replica fromSnapshot = stage.replica()) {
            assertSame(fromSnapshot, live, head);
        }
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void aRefusalChangesNothingAndNeitherDoesTheSameRequestAgain(@ForAll("histories") Chronicle history) {
        Stage stage = new Stage();
        try (Replica replica = stage.replica()) {
            history.play(stage.time, new Chronicle.Table() {
                @Override
                public IpLedgerState seen(int turn) {
                    return replica.state();
                }

                @Override
                public void ask(int turn, Act act, String key) {
                    IpLedgerState before = replica.state();
                    TreeHead head = replica.ledger().treeHead();
                    switch (replica.attempt(act, key)) {
                        case Replica.Outcome.Refused _ -> assertSame(replica, before, head);
                        case Replica.Outcome.Done done -> {
                            IpLedgerState after = replica.state();
                            TreeHead longer = replica.ledger().treeHead();
                            assertThat(longer.size())
                                    .isEqualTo(head.size()
                                            + done.receipt().entries().size());
                            assertThat(replica.attempt(act, key))
                                    .isEqualTo(new Replica.Outcome.Done(
                                            new Receipt<>(done.receipt().entries(), true)));
                            assertSame(replica, after, longer);
                        }
                    }
                }
            });
        }
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void replicasThatTakeTurnsRecordWhatOneWouldHave(@ForAll("histories") Chronicle history) {
        Stage together = new Stage();
        Stage alone = new Stage();
        try (Replica one = together.replica();
                Replica other = together.replica();
                Replica single = alone.replica()) {
            history.play(together.time, new Players(one, other));
            history.play(alone.time, new Players(single));
            IpLedgerState expected = single.state();
            TreeHead head = one.ledger().treeHead();
            assertThat(unsalted(one.entries())).isEqualTo(unsalted(single.entries()));
            assertSame(one, expected, head);
            assertSame(other, expected, head);
        }
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void replicasThatRaceEndInTheSameState(@ForAll("histories") Chronicle history) throws Exception {
        Stage stage = new Stage();
        try (Replica one = stage.replica();
                Replica other = stage.replica()) {
            Players players = new Players(one, other);
            history.begin(players);
            race(history, stage, players);

            IpLedgerState state = one.state();
            TreeHead head = one.ledger().treeHead();
            assertSame(other, state, head);
            List<String> texts = texts(one.entries());
            assertThat(texts(other.entries())).isEqualTo(texts);
            assertThat(players.recorded)
                    .hasSameSizeAs(texts)
                    .allMatch(entry -> texts.get((int) entry.header().seq() - 1).equals(entry.text()));
            try (Replica late = stage.replica()) {
                assertSame(late, state, head);
            }
        }
    }

    /** What is recorded, apart from the random bits that keep withheld entries from being guessed. */
    private static List<String> unsalted(List<Entry<IpLedgerEvent>> entries) {
        return texts(entries).stream()
                .map(text -> text.replaceFirst("\"salt\":\"[0-9a-f]{32}\",", ""))
                .toList();
    }

    private static void race(Chronicle history, Stage stage, Players players) throws Exception {
        List<Callable<Void>> racers = new ArrayList<>();
        for (int racer = 0; racer < 2; racer++) {
            int first = racer;
            racers.add(() -> {
                for (int turn = first; turn < history.rolls().size(); turn += 2) {
                    history.play(turn, stage.time, players);
                }
                return null;
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> done : threads.invokeAll(racers)) {
                done.get();
            }
        }
    }

    /** Replicas that are asked in turn, and what they say they have recorded. */
    private static final class Players implements Chronicle.Table {

        private final List<Replica> replicas;
        private final List<Entry<IpLedgerEvent>> recorded = Collections.synchronizedList(new ArrayList<>());

        Players(Replica... replicas) {
            this.replicas = List.of(replicas);
        }

        @Override
        public IpLedgerState seen(int turn) {
            return Roll.nth(replicas, turn).state();
        }

        @Override
        public void ask(int turn, Act act, String key) {
            if (Roll.nth(replicas, turn).attempt(act, key) instanceof Replica.Outcome.Done(var receipt)) {
                recorded.addAll(receipt.entries());
            }
        }
    }

    private static void assertSame(Replica replica, IpLedgerState state, TreeHead head) {
        assertThat(replica.state()).isEqualTo(state);
        assertThat(replica.ledger().treeHead()).isEqualTo(head);
    }

    private static List<String> texts(List<Entry<IpLedgerEvent>> entries) {
        return entries.stream().map(Entry::text).toList();
    }

    @Provide
    Arbitrary<Chronicle> histories() {
        return Chronicle.ofAll(60);
    }
}
