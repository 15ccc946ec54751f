package io.consort.ipledger.right;

import io.consort.kernel.persistent.Row;
import org.pcollections.PVector;

/**
 * The rights that one organisation is a party to, in the order of recording.
 *
 * @param held that it holds
 * @param granted that it granted
 */
record PartyRights(PVector<RightId> held, PVector<RightId> granted) {

    static final PartyRights NONE = new PartyRights(Row.empty(), Row.empty());

    PartyRights holding(RightId right) {
        return new PartyRights(held.plus(right), granted);
    }

    PartyRights granting(RightId right) {
        return new PartyRights(held, granted.plus(right));
    }
}
