package io.consort.ipledger;

import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.background.Backgrounds;
import io.consort.ipledger.correction.Corrections;
import io.consort.ipledger.docket.Docket;
import io.consort.ipledger.evidence.Exhibits;

/** What there is: the assets, how they stand, what is known of them, and what of that was wrong. */
record Inventory(
        Portfolio portfolio, Docket docket, Exhibits exhibits, Backgrounds backgrounds, Corrections corrections) {

    static final Inventory EMPTY =
            new Inventory(Portfolio.EMPTY, Docket.EMPTY, Exhibits.EMPTY, Backgrounds.EMPTY, Corrections.EMPTY);

    Inventory with(Portfolio next) {
        return new Inventory(next, docket, exhibits, backgrounds, corrections);
    }

    Inventory with(Docket next) {
        return new Inventory(portfolio, next, exhibits, backgrounds, corrections);
    }

    Inventory with(Exhibits next) {
        return new Inventory(portfolio, docket, next, backgrounds, corrections);
    }

    Inventory with(Backgrounds next) {
        return new Inventory(portfolio, docket, exhibits, next, corrections);
    }

    Inventory with(Corrections next) {
        return new Inventory(portfolio, docket, exhibits, backgrounds, next);
    }
}
