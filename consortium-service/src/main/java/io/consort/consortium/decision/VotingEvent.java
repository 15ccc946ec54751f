package io.consort.consortium.decision;

import io.consort.consortium.rule.VotingId;

/** What happens while votes are taken. */
public sealed interface VotingEvent extends DecisionEvent
        permits ElectorsListed,
                GroundsListed,
                ProxiesListed,
                PresenceRecorded,
                ConflictDeclared,
                VoteLost,
                VoteDelegated,
                DelegationTakenBack,
                VoteCast,
                PapersPrepared,
                PaperTaken,
                BallotCast,
                BallotsOpened,
                VotingExtended,
                VotingClosed {

    /** Which voting. */
    VotingId voting();

    @Override
    default String subject() {
        return "votings/" + voting();
    }
}
