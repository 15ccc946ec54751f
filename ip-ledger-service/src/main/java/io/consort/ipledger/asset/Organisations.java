package io.consort.ipledger.asset;

import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.identity.OrganisationId;

/** Which organisations there are: who registers an asset asks whoever knows of successions. */
public interface Organisations {

    /** Those that a ledger knows of. */
    static Organisations of(IpLedgerState state) {
        return state.get(Organisations.class);
    }

    /**
     * Sees that an organisation was not succeeded by another.
     *
     * @throws io.consort.kernel.problem.DomainException REFUSED {@code organisation-is-no-more}
     */
    void requireExists(OrganisationId organisation);
}
