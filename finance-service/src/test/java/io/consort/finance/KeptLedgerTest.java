package io.consort.finance;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.finance.account.AccountId;
import io.consort.testkit.ledger.KeptLedgerContract;

class KeptLedgerTest extends KeptLedgerContract<FinanceState, FinanceEvent> {

    KeptLedgerTest() {
        super(FinanceLedger.DEFINITION);
    }

    @Override
    protected void knowsSematech(FinanceState state) {
        assertThat(state.journal().balance(new AccountId("bank-usd")).map(Object::toString))
                .contains("USD 316240000.00");
    }
}
