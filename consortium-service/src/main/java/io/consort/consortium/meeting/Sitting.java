package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.rule.BodyId;
import io.consort.kernel.problem.DomainException;

/** That a body sits in one meeting at a time, and to the end of a vote. */
final class Sitting {

    private Sitting() {}

    /**
     * Sees that a body sits nowhere else.
     *
     * @throws DomainException CONFLICT {@code body-in-session}
     */
    static void requireNone(ConsortiumState state, BodyId body) {
        state.meetings().inSession(body).ifPresent(other -> {
            throw DomainException.conflict(
                    "body-in-session", "The body " + body + " sits in meeting " + other.id() + " just now.");
        });
    }

    /**
     * Sees that no vote is being taken, since it would lose those who are there.
     *
     * @throws DomainException CONFLICT {@code vote-open}
     */
    static void requireNoVote(ConsortiumState state, MeetingId meeting) {
        if (state.isVoting(meeting)) {
            throw DomainException.conflict(
                    "vote-open", "Votes are being taken in meeting " + meeting + "; close the vote first.");
        }
    }
}
