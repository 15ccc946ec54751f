package io.consort.talent;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.talent.assembly.TalentLedger;
import io.consort.talent.recognition.Recognitions;
import io.consort.testkit.ledger.KeptLedgerContract;

class KeptLedgerTest extends KeptLedgerContract<TalentState, TalentEvent> {

    KeptLedgerTest() {
        super(TalentLedger.DEFINITION);
    }

    @Override
    protected void knowsSematech(TalentState state) {
        assertThat(Recognitions.of(state).all())
                .extracting(each -> each.id().toString())
                .containsExactly("RC-1", "RC-2");
    }
}
