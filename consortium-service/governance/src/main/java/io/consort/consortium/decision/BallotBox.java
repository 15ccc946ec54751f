package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import java.util.Set;

/**
 * Finds the ledger in which a ballot may be cast. Whoever casts one is a stranger, who must not be told by the time an answer takes
 * whether there is a consortium, and must not have ledgers opened. So the agenda is asked first, which costs the same whatever it
 * knows; and where no ballot can be cast the platform's ledger is read instead, which is always in memory and holds no voting.
 */
public final class BallotBox {

    /** What a ledger is about in which no secret vote is open. */
    private static final String CLOSED = "no-secret-vote";

    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;
    private final Agenda agenda;

    public BallotBox(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, Agenda agenda) {
        this.ledgers = ledgers;
        this.agenda = agenda;
    }

    /** That of a consortium with an open secret vote, or of which it is not known whether it has one; the platform's for every other name. */
    public Ledger<ConsortiumState, ConsortiumEvent> of(ConsortiumId consortium) {
        LedgerId id = LedgerId.of(consortium);
        return ledgers.ledger(agenda.leavesOpen(id, CLOSED) ? id : LedgerId.PLATFORM);
    }

    /**
     * What a consortium's ledger is about, as far as ballots are concerned. That there is nothing to vote on is said, so that a ledger counts
     * as open of which an earlier version, which said neither, has noted the topics.
     */
    static Set<String> topics(ConsortiumState state) {
        return Votings.of(state).isAnySecretOpen() ? Set.of() : Set.of(CLOSED);
    }
}
