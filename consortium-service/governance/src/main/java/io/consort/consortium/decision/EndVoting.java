package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.ballot.SealKey;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The time of a voting is up. Happens by itself. Refused with {@code voting-closed} and {@code nothing-due}; unavailable with {@code ballot-keys-changed}.
 *
 * @param key that the choices of a secret vote are sealed with; null where votes are open
 */
record EndVoting(VotingId voting, @Nullable SealKey key) implements Command<ConsortiumState, ConsortiumEvent> {

    /** Ends an open vote. */
    EndVoting(VotingId voting) {
        this(voting, null);
    }

    @Override
    public List<ConsortiumEvent> decide(ConsortiumState state, Context context) {
        Voting found = Votings.of(state).require(voting);
        if (!found.isOver(context.now())) {
            throw DomainException.conflict("nothing-due", "Votes are taken in " + voting + " for longer.");
        }
        return Ending.of(state, found, key, context);
    }
}
