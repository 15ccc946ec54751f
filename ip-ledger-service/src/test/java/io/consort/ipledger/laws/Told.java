package io.consort.ipledger.laws;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.assembly.IpLedger;
import io.consort.ipledger.assembly.IpLedgerParts;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.Header;
import io.consort.testkit.ledger.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a history came to.
 *
 * @param entries as anyone may read them
 * @param state as the ledger has it
 * @param lines what was asked, and what came of it
 */
record Told(List<Entry<IpLedgerEvent>> entries, IpLedgerState state, List<String> lines) {

    /**
     * What one command changed.
     *
     * @param entries all of the ledger, up to and with its own
     * @param own its own
     * @param before the state it was decided on
     * @param after the state it left
     */
    record Moment(
            List<Entry<IpLedgerEvent>> entries,
            List<Entry<IpLedgerEvent>> own,
            IpLedgerState before,
            IpLedgerState after) {

        /** Its events of one type. */
        <T extends IpLedgerEvent> Stream<T> events(Class<T> type) {
            return own.stream().map(Entry::event).filter(type::isInstance).map(type::cast);
        }
    }

    /** Command by command: what stands between two is nothing that anyone could have seen. */
    List<Moment> moments() {
        List<Moment> moments = new ArrayList<>();
        IpLedgerState state = IpLedgerParts.EMPTY;
        int from = 0;
        while (from < entries.size()) {
            int to = from + 1;
            while (to < entries.size()
                    && entries.get(to).key().equals(entries.get(from).key())) {
                to++;
            }
            List<Entry<IpLedgerEvent>> own = entries.subList(from, to);
            IpLedgerState after = fold(state, own);
            moments.add(new Moment(entries.subList(0, to), own, state, after));
            state = after;
            from = to;
        }
        return moments;
    }

    static IpLedgerState fold(IpLedgerState from, List<Entry<IpLedgerEvent>> entries) {
        IpLedgerState state = from;
        for (Entry<IpLedgerEvent> entry : entries) {
            state = IpLedger.DEFINITION.fold().apply(state, entry.event(), entry.header());
        }
        return state;
    }

    /** The history, to go on with. */
    Given<IpLedgerState, IpLedgerEvent> given() {
        Header last = entries.getLast().header();
        return new Given<>(IpLedger.DEFINITION, state, last.seq(), last.time(), last.actor());
    }

    /** The assets there are. */
    List<AssetId> assets() {
        return World.ASSETS.stream()
                .filter(asset -> Titles.of(state).of(asset).isPresent())
                .toList();
    }
}
