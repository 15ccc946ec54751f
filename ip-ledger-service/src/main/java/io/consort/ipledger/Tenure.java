package io.consort.ipledger;

import io.consort.ipledger.notice.Notices;
import io.consort.ipledger.pledge.Pledges;
import io.consort.ipledger.title.Titles;

/** Who holds the assets, and what binds those who do. */
record Tenure(Titles titles, Pledges pledges, Notices notices) {

    static final Tenure EMPTY = new Tenure(Titles.EMPTY, Pledges.EMPTY, Notices.EMPTY);

    Tenure with(Titles next) {
        return new Tenure(next, pledges, notices);
    }

    Tenure with(Pledges next) {
        return new Tenure(titles, next, notices);
    }

    Tenure with(Notices next) {
        return new Tenure(titles, pledges, next);
    }
}
