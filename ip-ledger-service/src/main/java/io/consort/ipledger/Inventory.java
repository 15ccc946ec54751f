package io.consort.ipledger;

import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.background.Backgrounds;
import io.consort.ipledger.catalogue.Catalogue;
import io.consort.ipledger.docket.Docket;
import io.consort.ipledger.evidence.Exhibits;

/** What there is: the assets, how they stand, and what is known of them. */
record Inventory(Portfolio portfolio, Docket docket, Exhibits exhibits, Backgrounds backgrounds, Catalogue catalogue) {

    static final Inventory EMPTY =
            new Inventory(Portfolio.EMPTY, Docket.EMPTY, Exhibits.EMPTY, Backgrounds.EMPTY, Catalogue.EMPTY);

    Inventory with(Portfolio next) {
        return new Inventory(next, docket, exhibits, backgrounds, catalogue);
    }

    Inventory with(Docket next) {
        return new Inventory(portfolio, next, exhibits, backgrounds, catalogue);
    }

    Inventory with(Exhibits next) {
        return new Inventory(portfolio, docket, next, backgrounds, catalogue);
    }

    Inventory with(Backgrounds next) {
        return new Inventory(portfolio, docket, exhibits, next, catalogue);
    }

    Inventory with(Catalogue next) {
        return new Inventory(portfolio, docket, exhibits, backgrounds, next);
    }
}
