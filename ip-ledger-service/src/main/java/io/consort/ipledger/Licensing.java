package io.consort.ipledger;

import io.consort.ipledger.licence.Royalties;
import io.consort.ipledger.right.AccessRequests;
import io.consort.ipledger.right.AccessRule;
import io.consort.ipledger.right.Rights;

/** Who may use the assets, who asked to, what the charter says of that, and what licensees report. */
record Licensing(Rights rights, AccessRequests accessRequests, AccessRule accessRule, Royalties royalties) {

    static final Licensing EMPTY = new Licensing(Rights.EMPTY, AccessRequests.EMPTY, AccessRule.USUAL, Royalties.EMPTY);

    Licensing with(Rights next) {
        return new Licensing(next, accessRequests, accessRule, royalties);
    }

    Licensing with(AccessRequests next) {
        return new Licensing(rights, next, accessRule, royalties);
    }

    Licensing with(AccessRule next) {
        return new Licensing(rights, accessRequests, next, royalties);
    }

    Licensing with(Royalties next) {
        return new Licensing(rights, accessRequests, accessRule, next);
    }
}
