package io.consort.talent.researcher;

import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.person.Pseudonym;
import io.consort.talent.researcher.ResearcherEvent.PersonErased;
import java.util.List;

/** Records that a person's data is gone. */
record ConfirmErasure(Pseudonym researcher) implements Command<TalentState, TalentEvent> {

    @Override
    public List<TalentEvent> decide(TalentState state, Context context) {
        Researchers.of(state).require(researcher);
        return List.of(new PersonErased(researcher));
    }
}
