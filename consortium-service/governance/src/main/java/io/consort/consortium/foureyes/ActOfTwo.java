package io.consort.consortium.foureyes;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.kernel.foureyes.Awaited;
import io.consort.kernel.foureyes.FourEyesFact;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;

/** About an act of the secretariat that takes two of its people. */
public sealed interface ActOfTwo extends ConsortiumEvent, FourEyesFact {

    @Override
    default ConsortiumState on(ConsortiumState state, Header header) {
        return state.with(on(state.get(Awaited.class), header));
    }

    @Override
    default Audience audience(ConsortiumState state) {
        return Audience.EVERYONE;
    }

    /**
     * One person of the secretariat has asked for an act that takes two.
     *
     * @param act its full name
     * @param digest of what was asked
     */
    record ActProposed(String act, String digest) implements ActOfTwo, FourEyesFact.Proposed {}

    /**
     * Another has asked for the same, or approved it, which is done next.
     *
     * @param act its full name
     * @param digest of what the first one asked
     */
    record ActSeconded(String act, String digest) implements ActOfTwo, FourEyesFact.Seconded {}

    /**
     * Who asked for it wants it no more.
     *
     * @param act its full name
     * @param digest of what was asked
     */
    record ActWithdrawn(String act, String digest) implements ActOfTwo, FourEyesFact.Withdrawn {}
}
