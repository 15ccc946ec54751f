package io.consort.consortium;

import io.consort.consortium.body.Bodies;
import io.consort.consortium.decision.Decisions;
import io.consort.consortium.meeting.Meetings;

/** How a consortium decides. */
record Proceedings(Bodies bodies, Meetings meetings, Decisions decisions) {

    static final Proceedings EMPTY = new Proceedings(Bodies.EMPTY, Meetings.EMPTY, Decisions.EMPTY);

    Proceedings with(Bodies next) {
        return new Proceedings(next, meetings, decisions);
    }

    Proceedings with(Meetings next) {
        return new Proceedings(bodies, next, decisions);
    }

    Proceedings with(Decisions next) {
        return new Proceedings(bodies, meetings, next);
    }
}
