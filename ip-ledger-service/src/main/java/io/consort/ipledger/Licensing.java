package io.consort.ipledger;

import io.consort.ipledger.right.AccessRequests;
import io.consort.ipledger.right.AccessRule;
import io.consort.ipledger.right.Rights;

/** Who may use the assets, who asked to, and what the charter says of that. */
record Licensing(Rights rights, AccessRequests accessRequests, AccessRule accessRule) {

    static final Licensing EMPTY = new Licensing(Rights.EMPTY, AccessRequests.EMPTY, AccessRule.USUAL);

    Licensing with(Rights next) {
        return new Licensing(next, accessRequests, accessRule);
    }

    Licensing with(AccessRequests next) {
        return new Licensing(rights, next, accessRule);
    }

    Licensing with(AccessRule next) {
        return new Licensing(rights, accessRequests, next);
    }
}
