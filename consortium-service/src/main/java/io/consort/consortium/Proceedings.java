package io.consort.consortium;

import io.consort.consortium.body.Bodies;

/** How a consortium decides. */
record Proceedings(Bodies bodies) {

    static final Proceedings EMPTY = new Proceedings(Bodies.EMPTY);

    Proceedings with(Bodies next) {
        return new Proceedings(next);
    }
}
