package io.consort.consortium;

import io.consort.consortium.body.Bodies;
import io.consort.consortium.meeting.Meetings;
import io.consort.consortium.minutes.Minutes;

/** How a consortium decides. */
record Proceedings(Bodies bodies, Meetings meetings, Minutes minutes) {

    static final Proceedings EMPTY = new Proceedings(Bodies.EMPTY, Meetings.EMPTY, Minutes.EMPTY);

    Proceedings with(Bodies next) {
        return new Proceedings(next, meetings, minutes);
    }

    Proceedings with(Meetings next) {
        return new Proceedings(bodies, next, minutes);
    }

    Proceedings with(Minutes next) {
        return new Proceedings(bodies, meetings, next);
    }
}
