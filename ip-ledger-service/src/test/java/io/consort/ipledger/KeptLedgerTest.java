package io.consort.ipledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.assembly.IpLedger;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Titles;
import io.consort.testkit.ledger.KeptLedgerContract;
import java.time.LocalDate;

class KeptLedgerTest extends KeptLedgerContract<IpLedgerState, IpLedgerEvent> {

    KeptLedgerTest() {
        super(IpLedger.DEFINITION);
    }

    @Override
    protected void knowsSematech(IpLedgerState state) {
        assertThat(Titles.of(state)
                        .require(new AssetId("polish-recipe"))
                        .on(LocalDate.parse("1991-06-30"))
                        .toString())
                .isEqualTo("{harris=1/4, micron=1/6, motorola=1/2, national=1/12}");
    }
}
