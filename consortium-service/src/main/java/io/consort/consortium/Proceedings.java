package io.consort.consortium;

import io.consort.consortium.body.Bodies;
import io.consort.consortium.decision.Decisions;
import io.consort.consortium.meeting.Meetings;
import io.consort.consortium.minutes.Minutes;

/** How a consortium decides. */
record Proceedings(Bodies bodies, Meetings meetings, Decisions decisions, Minutes minutes) {

    static final Proceedings EMPTY = new Proceedings(Bodies.EMPTY, Meetings.EMPTY, Decisions.EMPTY, Minutes.EMPTY);

    Proceedings with(Bodies next) {
        return new Proceedings(next, meetings, decisions, minutes);
    }

    Proceedings with(Meetings next) {
        return new Proceedings(bodies, next, decisions, minutes);
    }

    Proceedings with(Decisions next) {
        return new Proceedings(bodies, meetings, next, minutes);
    }

    Proceedings with(Minutes next) {
        return new Proceedings(bodies, meetings, decisions, next);
    }
}
