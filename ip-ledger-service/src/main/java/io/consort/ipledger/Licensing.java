package io.consort.ipledger;

import io.consort.ipledger.licence.Royalties;
import io.consort.ipledger.right.AccessRequests;
import io.consort.ipledger.right.Rights;

/** Who may use the assets, who asked to, and what licensees report. */
record Licensing(Rights rights, AccessRequests accessRequests, Royalties royalties) {

    static final Licensing EMPTY = new Licensing(Rights.EMPTY, AccessRequests.EMPTY, Royalties.EMPTY);

    Licensing with(Rights next) {
        return new Licensing(next, accessRequests, royalties);
    }

    Licensing with(AccessRequests next) {
        return new Licensing(rights, next, royalties);
    }

    Licensing with(Royalties next) {
        return new Licensing(rights, accessRequests, next);
    }
}
