package io.consort.ipledger;

import io.consort.ipledger.notice.Notices;
import io.consort.ipledger.pledge.Pledges;
import io.consort.ipledger.title.Claims;
import io.consort.ipledger.title.Titles;

/** Who holds the assets, and what binds those who do. */
record Tenure(Titles titles, Claims claims, Pledges pledges, Notices notices) {

    static final Tenure EMPTY = new Tenure(Titles.EMPTY, Claims.EMPTY, Pledges.EMPTY, Notices.EMPTY);

    Tenure with(Titles next) {
        return new Tenure(next, claims, pledges, notices);
    }

    Tenure with(Claims next) {
        return new Tenure(titles, next, pledges, notices);
    }

    Tenure with(Pledges next) {
        return new Tenure(titles, claims, next, notices);
    }

    Tenure with(Notices next) {
        return new Tenure(titles, claims, pledges, next);
    }
}
