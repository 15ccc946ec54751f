package io.consort.consortium.closing;

import io.consort.consortium.life.LedgerEnd;
import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.identity.ConsortiumId;
import java.util.List;

/**
 * Another service's ledgers of consortia. Each call ends with its answer, with what a rule over there refused, or with UNAVAILABLE:
 * then it is not known whether it was done, and the same call may be made again.
 */
public interface ServiceLedger {

    /**
     * Has a consortium's ledger opened, suspended or closed, once however often it is asked. What comes under a lower turn than
     * one before is refused, so that a request that is late changes nothing.
     *
     * @return where the ledger stood right after it
     */
    LedgerEnd tell(ConsortiumId consortium, Tiding tiding);

    /** What is open there, and stands against closing. Nothing is recorded. */
    List<OpenMatter> openMatters(ConsortiumId consortium);
}
