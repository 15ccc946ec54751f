package io.consort.consortium.closing;

class InMemoryServiceLedgerTest extends OpenMattersContract {

    @Override
    protected ServiceLedger ledger(InMemoryServiceLedger behind) {
        return behind;
    }
}
