package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.contribution.Agreed;
import io.consort.consortium.decision.MotionEvent.VotingOpened;
import io.consort.consortium.meeting.Deciding;
import io.consort.consortium.meeting.MeetingEvent.SeatArrived;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Header;
import java.util.List;

/** All that a consortium was asked and decided. */
public record Decisions(Motions motions, Votings votings, Resolutions resolutions) implements Agreed, Deciding {

    /** Nothing was asked yet. */
    public static final Decisions EMPTY = new Decisions(Motions.EMPTY, Votings.EMPTY, Resolutions.EMPTY);

    @Override
    public boolean isAsked(BodyId body, MotionId motion) {
        return motions.find(motion).filter(each -> each.body().equals(body)).isPresent();
    }

    @Override
    public boolean isInForce(ResolutionId id) {
        return resolutions.find(id).filter(each -> each.inForce() != null).isPresent();
    }

    @Override
    public boolean isVoting(MeetingId meeting) {
        return votings.in(meeting).findAny().isPresent();
    }

    @Override
    public List<ConsortiumEvent> following(ConsortiumState state, SeatArrived arrival, Context context) {
        return LateQuorum.after(state, arrival, context);
    }

    /** The decisions after an event. */
    public Decisions apply(DecisionEvent event, Header header) {
        return switch (event) {
            case VotingOpened opened ->
                new Decisions(motions.apply(opened, header), votings.opened(opened, header), resolutions);
            case MotionEvent each -> new Decisions(motions.apply(each, header), votings, resolutions);
            case VotingEvent each -> new Decisions(motions, votings.apply(each, header), resolutions);
            case ResolutionEvent each -> new Decisions(motions, votings, resolutions.apply(each, header));
        };
    }
}
