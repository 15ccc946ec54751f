package io.consort.consortium.closing;

class InMemoryServiceLedgerTest extends ServiceLedgerContract {

    @Override
    protected ServiceLedger ledger(InMemoryServiceLedger behind) {
        return behind;
    }
}
