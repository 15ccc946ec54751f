package io.consort.kernel.reliance;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.note.ProvenEntry;

/**
 * That a ledger relies on an entry of the consortium's own ledger, as the events of every service tell it. It stands before what was
 * done by it, in the same block, and holds the proof, so that whoever has both ledgers can follow the one into the other.
 */
public interface Reliance extends Event {

    /** What was done. */
    String act();

    /** What it rests on, as an authority is written. */
    String on();

    /** What it relies on. */
    ProvenEntry proof();

    /** What it means for what was relied on. */
    default Reliances on(Reliances reliances) {
        return reliances.with(on());
    }

    @Override
    default String subject() {
        return "reliances/" + on();
    }

    @Override
    default Authority authority() {
        return Authority.parse(on());
    }
}
