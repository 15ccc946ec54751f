package io.consort.ipledger.laws;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.laws.Deed.Scene;
import io.consort.ipledger.scheme.RandomWaterfalls;
import io.consort.ipledger.scheme.Waterfall;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * A random history of the whole ledger: two patents and a scheme, then throws of the dice, one after another. Much of what is tried
 * is refused, which is as it should be. As text it tells what was asked and what came of it.
 *
 * @param rolls what is tried
 * @param waterfalls that are adopted, the first at the beginning
 */
record Chronicle(List<Roll> rolls, List<Waterfall> waterfalls) {

    /** Of everything that can be asked. */
    static Arbitrary<Chronicle> ofAll(int atMost) {
        return of(atMost, Deed.values());
    }

    /** Of some deeds alone. */
    static Arbitrary<Chronicle> of(int atMost, Deed... deeds) {
        return Combinators.combine(
                        Roll.of(deeds)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(atMost)
                                .withSizeDistribution(RandomDistribution.uniform()),
                        RandomWaterfalls.all().list().ofSize(3))
                .as(Chronicle::new)
                .withoutEdgeCases();
    }

    /** Who plays it. */
    interface Table {

        /** The ledger as whoever has that turn sees it. */
        IpLedgerState seen(int turn);

        /** Someone asks for something. */
        void ask(int turn, Act act, String key);
    }

    /** Plays it, one throw a turn. */
    void play(Time time, Table table) {
        begin(table);
        for (int turn = 0; turn < rolls.size(); turn++) {
            play(turn, time, table);
        }
    }

    /** What comes before the first throw. */
    void begin(Table table) {
        table.ask(0, TitleDeeds.beginning(0), "first");
        table.ask(0, TitleDeeds.beginning(1), "second");
        table.ask(0, MoneyDeeds.beginning(waterfalls.getFirst()), "scheme");
    }

    /** Plays one throw. */
    void play(int turn, Time time, Table table) {
        Roll roll = rolls.get(turn);
        time.later(roll.later());
        List<Act> acts = roll.deed().acts(roll, new Scene(table.seen(turn), waterfalls));
        for (int i = 0; i < acts.size(); i++) {
            table.ask(turn, acts.get(i), turn + "-" + i);
        }
    }

    /** Plays it on a ledger of its own. */
    Told told() {
        Stage stage = new Stage();
        List<String> lines = new ArrayList<>();
        try (Replica replica = stage.replica()) {
            play(stage.time, new Alone(stage, replica, lines));
            return new Told(replica.entries(), replica.state(), lines);
        }
    }

    @Override
    public String toString() {
        return String.join("\n", told().lines());
    }

    private record Alone(Stage stage, Replica replica, List<String> lines) implements Table {

        @Override
        public IpLedgerState seen(int turn) {
            return replica.state();
        }

        @Override
        public void ask(int turn, Act act, String key) {
            String answer = switch (replica.attempt(act, key)) {
                case Replica.Outcome.Done done -> done.receipt().entries().size() + " entries";
                case Replica.Outcome.Refused refused ->
                    "refused, " + refused.why().slug();
            };
            lines.add("    " + stage.time.instant() + " " + act + " -> " + answer);
        }
    }
}
