package io.consort.ipledger.right;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The rights that one organisation is a party to, in the order of recording.
 *
 * @param held that it holds
 * @param granted that it granted
 */
record PartyRights(PVector<RightId> held, PVector<RightId> granted) {

    static final PartyRights NONE = new PartyRights(TreePVector.empty(), TreePVector.empty());

    PartyRights holding(RightId right) {
        return new PartyRights(held.plus(right), granted);
    }

    PartyRights granting(RightId right) {
        return new PartyRights(held, granted.plus(right));
    }
}
