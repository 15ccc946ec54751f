package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Whoever presides closes a voting: in a meeting at any time, in writing when its time is up or everyone has voted. Refused
 * with {@code voting-closed}, and {@code votes-outstanding}; forbidden with {@code not-presiding}.
 */
public record CloseVoting(VotingId voting) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<ConsortiumEvent> decide(ConsortiumState state, Context context) {
        Voting found = state.votings().require(voting);
        Acts.requirePresiding(state, found.terms().body(), context);
        if (found.terms().procedure() == Procedure.WRITTEN && found.isOpen(context.now()) && !found.haveAllVoted()) {
            throw DomainException.refused(
                    "votes-outstanding",
                    "Not everyone has voted in " + voting + ", and votes are taken in writing until " + found.ends()
                            + ".");
        }
        return Ending.of(state, found, context);
    }
}
