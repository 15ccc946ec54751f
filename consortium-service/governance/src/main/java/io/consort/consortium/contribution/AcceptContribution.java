package io.consort.consortium.contribution;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.contribution.ContributionEvent.ContributionAccepted;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/** The receiving side has what was contributed. Refused with {@code not-the-receiver} and {@code contribution-answered}. */
public record AcceptContribution(ContributionId contribution) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<ContributionEvent> decide(ConsortiumState state, Context context) {
        if (Receiving.require(state, contribution, context).status() != ContributionStatus.OFFERED) {
            throw DomainException.conflict(
                    "contribution-answered", "Contribution " + contribution + " is answered already.");
        }
        return List.of(new ContributionAccepted(contribution));
    }
}
