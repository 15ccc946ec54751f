package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.scheme.Scheme;
import io.consort.ipledger.scheme.Schemes;
import io.consort.ipledger.scheme.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A distribution computed again: by the same scheme version, with title and what is left of the income as they are known now, and
 * with what the runs before it have used as they stand now. Distributions that are computed again in the order of their numbers come to what they would
 * have been, had everything been known in time.
 *
 * @param pins what it is computed from now
 * @param gross what is left of the income before tax
 * @param received what is placed now
 * @param uses how far limits that carry over are used before, and by it
 * @param changes what changes, for each payee; they sum to what is placed more or less
 * @param differs whether anything does
 */
public record Recalculation(
        Pins pins, Money gross, Money received, List<Use> uses, List<Change> changes, boolean differs) {

    public Recalculation {
        uses = List.copyOf(uses);
        changes = List.copyOf(changes);
    }

    /**
     * What changes for a payee.
     *
     * @param payee who
     * @param lines what it gets now, from which tiers; none where it gets nothing any more
     * @param before what it got
     * @param total what it gets now
     */
    public record Change(Payee payee, List<Line> lines, Money before, Money total) {
        public Change {
            lines = List.copyOf(lines);
        }

        /** Above zero a top-up, below zero a clawback. */
        public Money difference() {
            return total.minus(before);
        }
    }

    /** Computes a distribution again, without recording anything. */
    public static Recalculation of(IpLedgerState state, Distribution distribution) {
        return of(state, distribution, false);
    }

    static Recalculation of(IpLedgerState state, Distribution distribution, boolean formerly) {
        Pins pins = distribution.pins();
        Scheme scheme = Schemes.of(state).require(pins.scheme(), pins.version());
        Computation now = Computation.again(state, pins.income(), scheme, distribution.id());
        List<Change> changes = new ArrayList<>();
        for (Statement statement : distribution.statements().values()) {
            List<Line> lines =
                    Optional.ofNullable(now.lines().get(statement.payee())).orElse(List.of());
            if (!same(statement.lines(), lines, formerly)) {
                changes.add(new Change(statement.payee(), lines, statement.total(), now.total(lines)));
            }
        }
        now.lines().forEach((payee, lines) -> {
            if (distribution.statement(payee).isEmpty()) {
                changes.add(new Change(payee, lines, now.total(List.of()), now.total(lines)));
            }
        });
        boolean differs = !changes.isEmpty()
                || !now.uses().equals(distribution.uses())
                || !now.received().equals(distribution.received())
                || !now.gross().equals(distribution.gross());
        return new Recalculation(now.pins(), now.gross(), now.received(), now.uses(), changes, differs);
    }

    private static boolean same(List<Line> one, List<Line> other, boolean formerly) {
        if (!formerly) {
            return one.equals(other);
        }
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).sameAs(other.get(i))) {
                return false;
            }
        }
        return true;
    }
}
