package io.consort.consortium;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.assembly.ConsortiumLedger;
import io.consort.consortium.membership.Members;
import io.consort.testkit.ledger.KeptLedgerContract;
import java.time.LocalDate;

class KeptLedgerTest extends KeptLedgerContract<ConsortiumState, ConsortiumEvent> {

    KeptLedgerTest() {
        super(ConsortiumLedger.DEFINITION);
    }

    @Override
    protected void knowsSematech(ConsortiumState state) {
        assertThat(Members.of(state).on(LocalDate.parse("1992-01-30"))).hasSize(17);
        assertThat(Members.of(state).on(LocalDate.parse("1993-01-31"))).hasSize(14);
    }
}
