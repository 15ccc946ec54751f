package io.consort.consortium.contribution;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.contribution.ContributionEvent.ContributionDeclined;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * The receiving side does not have what was contributed, or not of that value; also where it had accepted it by mistake. Votes that
 * were opened meanwhile stay as they are. Refused with {@code not-the-receiver} and {@code contribution-answered}.
 */
public record DeclineContribution(
        ContributionId contribution,
        @Meaning(example = "The tool never came") String reason) implements Command<ConsortiumState, ConsortiumEvent> {

    public DeclineContribution {
        reason = Wording.require("/reason", reason, What.LONGEST);
    }

    @Override
    public List<ContributionEvent> decide(ConsortiumState state, Context context) {
        if (Receiving.require(state, contribution, context).status() == ContributionStatus.DECLINED) {
            throw DomainException.conflict(
                    "contribution-answered", "Contribution " + contribution + " is declined already.");
        }
        return List.of(new ContributionDeclined(contribution, reason));
    }
}
