package io.consort.ipledger.disclosure;

import io.consort.ipledger.IpLedgerState;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * Which commercial terms are open to everyone who may read the ledger. What was agreed while the charter kept terms confidential
 * stays so, and what began while it opened them stays open: nobody is shown what was told in confidence, and what was shown cannot
 * be taken back.
 *
 * @param current what the charter says now
 * @param open the resources whose terms began while it opened them, as their events name them
 */
public record Disclosures(Disclosure current, PSet<String> open) {

    /** Where the charter has said nothing yet. */
    public static final Disclosures EMPTY = new Disclosures(Disclosure.USUAL, HashTreePSet.empty());

    /** Those of a ledger. */
    public static Disclosures of(IpLedgerState state) {
        return state.get(Disclosures.class);
    }

    /** Whether the terms of a resource are open. */
    public boolean covers(String subject) {
        return open.contains(subject);
    }

    /** With what the charter says from now on. */
    public Disclosures with(DisclosureSet event) {
        return new Disclosures(event.disclosure(), open);
    }

    /** With a resource that begins now. */
    public Disclosures beginning(String subject) {
        return switch (current.terms()) {
            case CONFIDENTIAL -> this;
            case OPEN -> new Disclosures(current, open.plus(subject));
        };
    }
}
