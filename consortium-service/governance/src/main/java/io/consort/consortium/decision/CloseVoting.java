package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.ballot.SealKey;
import io.consort.consortium.body.Charges;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whoever presides closes a voting: one with an end when its time is up or everyone has voted, and any other at any time. Refused
 * with {@code voting-closed}, and {@code votes-outstanding}; forbidden with {@code not-presiding}; unavailable with
 * {@code ballot-keys-changed}.
 *
 * @param key that the choices of a secret vote are sealed with; null where votes are open
 */
public record CloseVoting(VotingId voting, @Nullable SealKey key) implements Command<ConsortiumState, ConsortiumEvent> {

    /** Closes an open vote. */
    public CloseVoting(VotingId voting) {
        this(voting, null);
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        BodyId body = Votings.of(state).require(voting).terms().body();
        return Charges.of(state, context).requirePresiding(body).authority();
    }

    @Override
    public List<ConsortiumEvent> decide(ConsortiumState state, Context context) {
        Voting found = Votings.of(state).require(voting);
        if (found.ends() != null
                && found.isOpen(context.now())
                && !Reckoning.of(state, found, context).voting().haveAllVoted()) {
            throw DomainException.refused(
                    "votes-outstanding",
                    "Not everyone has voted in " + voting + ", and votes are taken until " + found.ends() + ".");
        }
        return Ending.of(state, found, key, context);
    }
}
