package io.consort.consortium;

import io.consort.consortium.body.Bodies;
import io.consort.consortium.decision.Decisions;

/** How a consortium decides. */
record Proceedings(Bodies bodies, Decisions decisions) {

    static final Proceedings EMPTY = new Proceedings(Bodies.EMPTY, Decisions.EMPTY);

    Proceedings with(Bodies next) {
        return new Proceedings(next, decisions);
    }

    Proceedings with(Decisions next) {
        return new Proceedings(bodies, next);
    }
}
