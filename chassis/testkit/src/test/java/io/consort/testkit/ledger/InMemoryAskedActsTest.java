package io.consort.testkit.ledger;

import io.consort.kernel.foureyes.AskedActs;
import io.consort.kernel.foureyes.InMemoryAskedActs;

class InMemoryAskedActsTest extends AskedActsContract {

    @Override
    protected AskedActs fresh() {
        return new InMemoryAskedActs();
    }
}
