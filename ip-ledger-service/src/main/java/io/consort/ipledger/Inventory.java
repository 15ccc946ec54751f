package io.consort.ipledger;

import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.background.Backgrounds;
import io.consort.ipledger.docket.Docket;
import io.consort.ipledger.evidence.Exhibits;

/** What there is: the assets, how they stand, and what is known of them. */
record Inventory(Portfolio portfolio, Docket docket, Exhibits exhibits, Backgrounds backgrounds) {

    static final Inventory EMPTY = new Inventory(Portfolio.EMPTY, Docket.EMPTY, Exhibits.EMPTY, Backgrounds.EMPTY);

    Inventory with(Portfolio next) {
        return new Inventory(next, docket, exhibits, backgrounds);
    }

    Inventory with(Docket next) {
        return new Inventory(portfolio, next, exhibits, backgrounds);
    }

    Inventory with(Exhibits next) {
        return new Inventory(portfolio, docket, next, backgrounds);
    }

    Inventory with(Backgrounds next) {
        return new Inventory(portfolio, docket, exhibits, next);
    }
}
