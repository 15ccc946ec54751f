package io.consort.ipledger.party;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.LedgerId;

/** Who could speak: the consortium knows. A port; it never guesses. */
public interface Voices {

    /**
     * Whether an organisation is a member in good standing today.
     *
     * @throws io.consort.kernel.problem.DomainException UNAVAILABLE when it cannot be learnt now
     */
    boolean isMember(LedgerId ledger, OrganisationId organisation);

    /**
     * Whether an organisation is let in at all, be it one that left or is suspended: it can answer what concerns its property.
     *
     * @throws io.consort.kernel.problem.DomainException UNAVAILABLE when it cannot be learnt now
     */
    boolean isLetIn(LedgerId ledger, OrganisationId organisation);
}
