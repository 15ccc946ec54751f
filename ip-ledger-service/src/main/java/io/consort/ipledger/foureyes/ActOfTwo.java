package io.consort.ipledger.foureyes;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.kernel.foureyes.FourEyesFact;

/** About an act of the secretariat that takes two of its people. */
public sealed interface ActOfTwo extends IpLedgerEvent, FourEyesFact {

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
