package io.consort.testkit.ledger;

import io.consort.kernel.foureyes.InMemoryAskedActs;
import io.consort.kernel.foureyes.AskedActs;

class InMemoryAskedActsTest extends AskedActsContract {

    @Override
    protected AskedActs fresh() {
        return new InMemoryAskedActs();
    }
}
