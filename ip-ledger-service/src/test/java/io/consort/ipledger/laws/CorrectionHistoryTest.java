package io.consort.ipledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.assembly.IpLedger;
import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.distribution.RecalculateDistribution;
import io.consort.ipledger.distribution.RecordPayment;
import io.consort.ipledger.distribution.Statement;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.ReverseTransfer;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A mistake that is corrected costs nobody anything in the end, whatever was done before and after. */
class CorrectionHistoryTest {

    /** A transfer that never was, and what was true instead; null where nothing was. */
    record Mistake(Assignment wrong, @Nullable Assignment right) {}

    /** A history in the domain alone, that keeps what was accepted. */
    private static final class Line implements Chronicle.Table {

        private Given<IpLedgerState, IpLedgerEvent> given =
                Given.ledger(IpLedger.DEFINITION).by("olga", "office");

        private final List<Command<IpLedgerState, IpLedgerEvent>> accepted = new ArrayList<>();

        @Override
        public IpLedgerState seen(int turn) {
            return given.state();
        }

        @Override
        public void ask(int turn, Act act, String key) {
            boolean _ = tried(act.command());
        }

        boolean tried(Command<IpLedgerState, IpLedgerEvent> command) {
            try {
                given = given.done(command);
                accepted.add(command);
                return true;
            } catch (DomainException refusal) {
                return false;
            }
        }

        /** As a correction is carried through: each distribution again, in the order of their numbers. */
        void recalculateAll() {
            for (Distribution made : List.copyOf(Distributions.of(given.state()).made())) {
                boolean _ = tried(new RecalculateDistribution(made.id(), "Title was corrected."));
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aCorrectedHistoryComesToWhatACorrectOneWouldHave(
            @ForAll("before") Chronicle before, @ForAll("after") Chronicle after, @ForAll("mistakes") Mistake mistake) {
        Line corrected = new Line();
        before.play(new Time(), corrected);
        long entry = corrected.given.seq() + 1;
        int at = corrected.accepted.size();
        Assume.that(corrected.tried(assigned(mistake.wrong())));
        for (int turn = 0; turn < after.rolls().size(); turn++) {
            after.play(turn, new Time(), corrected);
        }
        int length = corrected.accepted.size();
        Assume.that(corrected.tried(
                new ReverseTransfer(World.ASSETS.getFirst(), entry, "It was not so.", mistake.right())));
        corrected.recalculateAll();

        Line correct = new Line();
        for (int i = 0; i < length; i++) {
            Command<IpLedgerState, IpLedgerEvent> command = corrected.accepted.get(i);
            if (i != at) {
                Assume.that(correct.tried(command) || dependsOnTheMistake(command));
            } else if (mistake.right() != null) {
                Assume.that(correct.tried(assigned(mistake.right())));
            }
        }
        correct.recalculateAll();

        LocalDate last = World.DATES.getLast();
        assertThat(Titles.of(corrected.given.state())
                        .require(World.ASSETS.getFirst())
                        .on(last))
                .isEqualTo(Titles.of(correct.given.state())
                        .require(World.ASSETS.getFirst())
                        .on(last));
        assertThat(totals(corrected)).isEqualTo(totals(correct));
    }

    /** Where there was no mistake there is nothing to recalculate, and other sums to pay. */
    private static boolean dependsOnTheMistake(Command<IpLedgerState, IpLedgerEvent> command) {
        return command instanceof RecalculateDistribution || command instanceof RecordPayment;
    }

    private static Command<IpLedgerState, IpLedgerEvent> assigned(Assignment assignment) {
        return By.resolution(new AssignShare(World.ASSETS.getFirst(), assignment));
    }

    private static Map<String, Map<Payee, Money>> totals(Line line) {
        Map<String, Map<Payee, Money>> totals = new HashMap<>();
        for (Distribution made : Distributions.of(line.given.state()).made()) {
            Map<Payee, Money> own = new HashMap<>();
            for (Statement statement : made.statements().values()) {
                if (statement.total().isPositive()) {
                    own.put(statement.payee(), statement.total());
                }
            }
            totals.put(made.id().value(), own);
        }
        return totals;
    }

    @Provide
    Arbitrary<Chronicle> before() {
        return Chronicle.of(10, Deed.REGISTER, Deed.ASSIGN, Deed.EARN_AND_DISTRIBUTE, Deed.ADOPT);
    }

    /** Without other reversals: they name an entry by its seq, which is another where the mistake was not made. */
    @Provide
    Arbitrary<Chronicle> after() {
        return Chronicle.of(
                20,
                Deed.REGISTER,
                Deed.ASSIGN,
                Deed.EARN_AND_DISTRIBUTE,
                Deed.DISTRIBUTE,
                Deed.RECALCULATE,
                Deed.PAY,
                Deed.ADOPT,
                Deed.ENACT);
    }

    @Provide
    Arbitrary<Mistake> mistakes() {
        Arbitrary<Assignment> assignments = Combinators.combine(
                        Arbitraries.of(World.MEMBERS),
                        Arbitraries.integers().between(1, World.MEMBERS.size() - 1),
                        Arbitraries.of(World.SHARES.subList(1, 4)),
                        Arbitraries.of(World.DATES.subList(1, World.DATES.size())))
                .as((from, step, share, on) ->
                        new Assignment(from, Roll.nth(World.MEMBERS, World.MEMBERS.indexOf(from) + step), share, on));
        return Combinators.combine(assignments, assignments.injectNull(0.3)).as(Mistake::new);
    }
}
