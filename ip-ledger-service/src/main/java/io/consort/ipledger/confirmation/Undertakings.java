package io.consort.ipledger.confirmation;

import io.consort.ipledger.IpLedgerState;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * What the parties' deeds say, apart from assignments, as they confirmed and nobody has recorded yet.
 *
 * @param open each of it
 */
public record Undertakings(PSet<Undertaken> open) {

    /** Without any. */
    public static final Undertakings NONE = new Undertakings(HashTreePSet.empty());

    /** Those of a ledger. */
    public static Undertakings of(IpLedgerState state) {
        return state.get(Undertakings.class);
    }

    /** With what a party confirms that its deed says. */
    Undertakings with(Undertaken undertaking) {
        return new Undertakings(open.plus(undertaking));
    }

    /** Without it, once it is done or taken back. */
    Undertakings without(Undertaken undertaking) {
        return new Undertakings(open.minus(undertaking));
    }
}
