package io.consort.testkit.ledger;

import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.ledger.InMemoryBlockStore;

class InMemoryBlockStoreTest extends BlockStoreContract {

    @Override
    protected BlockStore fresh() {
        return new InMemoryBlockStore();
    }
}
