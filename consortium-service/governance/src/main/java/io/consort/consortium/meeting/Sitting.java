package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MotionId;
import io.consort.kernel.problem.DomainException;

/** That a body sits in one meeting at a time, and to the end of a vote; and what it votes on there. */
public final class Sitting {

    private Sitting() {}

    /**
     * Sees that a body sits nowhere else.
     *
     * @throws DomainException CONFLICT {@code body-in-session}
     */
    static void requireNone(ConsortiumState state, BodyId body) {
        Meetings.of(state).inSession(body).ifPresent(other -> {
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
        if (state.get(Deciding.class).isVoting(meeting)) {
            throw DomainException.conflict(
                    "vote-open", "Votes are being taken in meeting " + meeting + "; close the vote first.");
        }
    }

    /**
     * The meeting in which a body can vote on a motion just now: it is in session, and its agenda names the motion.
     *
     * @throws DomainException REFUSED {@code no-meeting}, {@code not-on-agenda}
     */
    public static Meeting on(ConsortiumState state, BodyId body, MotionId motion) {
        Meeting meeting = Meetings.of(state)
                .inSession(body)
                .orElseThrow(() -> DomainException.refused(
                        "no-meeting",
                        "The body " + body
                                + " sits in no meeting just now. Convene and open one, or have votes taken in"
                                + " writing where the charter allows it."));
        if (!meeting.agenda().names(motion)) {
            throw DomainException.refused(
                    "not-on-agenda",
                    "No item of the agenda of meeting " + meeting.id() + " names motion " + motion
                            + ". All who are there may agree to add it.");
        }
        return meeting;
    }
}
