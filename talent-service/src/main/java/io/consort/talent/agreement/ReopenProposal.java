package io.consort.talent.agreement;

import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.agreement.AgreementEvent.ProposalReopened;
import java.util.List;

/**
 * Opens a proposal again that lapsed by an exit which was revoked. Refused with {@code proposal-not-lapsed} where another was made
 * since.
 *
 * @param agreement of which agreement
 * @param version which version had been proposed
 */
public record ReopenProposal(AgreementId agreement, int version) implements Command<TalentState, TalentEvent> {

    @Override
    public List<TalentEvent> decide(TalentState state, Context context) {
        Version lapsed = Agreements.of(state).require(agreement).lapsed();
        if (lapsed == null || lapsed.number() != version) {
            throw DomainException.conflict(
                    "proposal-not-lapsed",
                    "Version " + version + " of agreement " + agreement + " is not the proposal that lapsed last.");
        }
        return List.of(new ProposalReopened(agreement, version));
    }
}
