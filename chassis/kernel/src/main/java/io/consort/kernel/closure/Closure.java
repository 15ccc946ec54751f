package io.consort.kernel.closure;

import io.consort.kernel.json.Kebab;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a ledger takes entries, since when and why.
 *
 * @param order what was ordered last; null where nothing ever was, and then the ledger is open
 * @param since when that was recorded; null with it
 * @param seq of the entry that says so, and so how long the ledger was with it; 0 where there is none
 */
public record Closure(
        @Nullable ClosureOrder order, @Nullable Instant since, long seq) {

    /** Of a ledger of which nothing was ever ordered. */
    public static final Closure NEVER = new Closure(null, null, 0);

    /** The turn of the last order; 0 where there was none. */
    public long turn() {
        return order == null ? 0 : order.turn();
    }

    /** What the ledger is. */
    public ClosureState state() {
        return order == null ? ClosureState.OPEN : order.state();
    }

    /** Whether the ledger takes what its rules allow. */
    public boolean takesEntries() {
        return state() == ClosureState.OPEN;
    }

    /** With an order that is recorded now. */
    public Closure ordered(ClosureOrder next, Header header) {
        return new Closure(next, header.time(), header.seq());
    }

    /**
     * Sees that the ledger takes what its rules allow.
     *
     * @throws DomainException CONFLICT
     */
    public void requireOpen() {
        if (order == null) {
            return;
        }
        switch (order.state()) {
            case OPEN -> {}
            case SUSPENDED ->
                throw DomainException.conflict(
                        "consortium-suspended",
                        "The consortium is suspended since " + since
                                + ", and nothing is recorded until that is lifted: " + order.reason());
            case CLOSED ->
                throw DomainException.conflict(
                        "consortium-dissolved",
                        "The consortium is dissolved. Its ledger ended at " + since + ": " + order.reason());
        }
    }

    /**
     * Sees that an order comes in its turn.
     *
     * @throws DomainException CONFLICT when a later one is recorded, or one of the same turn
     */
    void requireBefore(ClosureOrder next) {
        if (next.turn() <= turn()) {
            throw DomainException.conflict(
                    "closure-outdated",
                    "Turn " + next.turn() + " comes too late: the ledger is " + Kebab.ofConstant(state()) + " by turn "
                            + turn() + ".");
        }
    }
}
