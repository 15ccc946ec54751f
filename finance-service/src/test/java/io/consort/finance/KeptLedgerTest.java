package io.consort.finance;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.finance.account.AccountId;
import io.consort.finance.assembly.FinanceLedger;
import io.consort.finance.journal.Journal;
import io.consort.testkit.ledger.KeptLedgerContract;

class KeptLedgerTest extends KeptLedgerContract<FinanceState, FinanceEvent> {

    KeptLedgerTest() {
        super(FinanceLedger.DEFINITION);
    }

    @Override
    protected void knowsSematech(FinanceState state) {
        assertThat(Journal.of(state).balance(new AccountId("bank-usd")).map(Object::toString))
                .contains("USD 316240000.00");
    }
}
