package io.consort.ipledger;

import io.consort.ipledger.right.AccessRequests;
import io.consort.ipledger.right.Rights;

/** Who may use the assets, and who asked to. */
record Licensing(Rights rights, AccessRequests accessRequests) {

    static final Licensing EMPTY = new Licensing(Rights.EMPTY, AccessRequests.EMPTY);

    Licensing with(Rights next) {
        return new Licensing(next, accessRequests);
    }

    Licensing with(AccessRequests next) {
        return new Licensing(rights, next);
    }
}
