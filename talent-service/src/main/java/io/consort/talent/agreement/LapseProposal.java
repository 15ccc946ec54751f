package io.consort.talent.agreement;

import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.agreement.AgreementEvent.ProposalLapsed;
import java.util.List;

/**
 * Lets a proposal lapse, since one of the parties leaves and the other could not sign it. Part of an exit.
 *
 * @param agreement of which agreement
 * @param version which version is proposed
 */
public record LapseProposal(AgreementId agreement, int version) implements Command<TalentState, TalentEvent> {

    @Override
    public List<TalentEvent> decide(TalentState state, Context context) {
        Version proposal = Agreements.of(state).require(agreement).proposal();
        if (proposal == null || proposal.number() != version) {
            throw DomainException.conflict(
                    "no-open-proposal",
                    "Version " + version + " of agreement " + agreement + " waits for no signature.");
        }
        return List.of(new ProposalLapsed(agreement, version));
    }
}
