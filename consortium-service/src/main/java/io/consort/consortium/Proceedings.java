package io.consort.consortium;

import io.consort.consortium.body.Bodies;
import io.consort.consortium.meeting.Meetings;

/** How a consortium decides. */
record Proceedings(Bodies bodies, Meetings meetings) {

    static final Proceedings EMPTY = new Proceedings(Bodies.EMPTY, Meetings.EMPTY);

    Proceedings with(Bodies next) {
        return new Proceedings(next, meetings);
    }

    Proceedings with(Meetings next) {
        return new Proceedings(bodies, next);
    }
}
