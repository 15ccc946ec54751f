package io.consort.talent.researcher;

import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.person.Commitment;
import io.consort.talent.person.Pseudonym;
import io.consort.talent.researcher.ResearcherEvent.PersonalDataCommitted;
import java.util.List;

/** Records that a researcher's personal data is kept. */
record CommitPersonalData(Pseudonym researcher, Commitment commitment) implements Command<TalentState, TalentEvent> {

    @Override
    public List<TalentEvent> decide(TalentState state, Context context) {
        Researchers.of(state).require(researcher);
        return List.of(new PersonalDataCommitted(researcher, commitment));
    }
}
