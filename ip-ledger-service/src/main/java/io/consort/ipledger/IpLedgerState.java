package io.consort.ipledger;

import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.background.Backgrounds;
import io.consort.ipledger.catalogue.Catalogue;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.docket.Docket;
import io.consort.ipledger.evidence.Exhibits;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.notice.Notices;
import io.consort.ipledger.pledge.Pledges;
import io.consort.ipledger.right.AccessRequests;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.scheme.Schemes;
import io.consort.ipledger.title.Titles;
import io.consort.ipledger.witness.Witnesses;

/** All that an IP ledger has come to, one part for each feature. */
public record IpLedgerState(
        Portfolio portfolio,
        Titles titles,
        Incomes incomes,
        Schemes schemes,
        Distributions distributions,
        Pledges pledges,
        Docket docket,
        Exhibits exhibits,
        Backgrounds backgrounds,
        Notices notices,
        Rights rights,
        AccessRequests accessRequests,
        Witnesses witnesses,
        Catalogue catalogue) {

    /** Before the first event. */
    public static final IpLedgerState EMPTY = new IpLedgerState(
            Portfolio.EMPTY,
            Titles.EMPTY,
            Incomes.EMPTY,
            Schemes.EMPTY,
            Distributions.EMPTY,
            Pledges.EMPTY,
            Docket.EMPTY,
            Exhibits.EMPTY,
            Backgrounds.EMPTY,
            Notices.EMPTY,
            Rights.EMPTY,
            AccessRequests.EMPTY,
            Witnesses.EMPTY,
            Catalogue.EMPTY);

    IpLedgerState with(Portfolio next) {
        return new IpLedgerState(
                next,
                titles,
                incomes,
                schemes,
                distributions,
                pledges,
                docket,
                exhibits,
                backgrounds,
                notices,
                rights,
                accessRequests,
                witnesses,
                catalogue);
    }

    IpLedgerState with(Titles next) {
        return new IpLedgerState(
                portfolio,
                next,
                incomes,
                schemes,
                distributions,
                pledges,
                docket,
                exhibits,
                backgrounds,
                notices,
                rights,
                accessRequests,
                witnesses,
                catalogue);
    }

    IpLedgerState with(Incomes next) {
        return new IpLedgerState(
                portfolio,
                titles,
                next,
                schemes,
                distributions,
                pledges,
                docket,
                exhibits,
                backgrounds,
                notices,
                rights,
                accessRequests,
                witnesses,
                catalogue);
    }

    IpLedgerState with(Schemes next) {
        return new IpLedgerState(
                portfolio,
                titles,
                incomes,
                next,
                distributions,
                pledges,
                docket,
                exhibits,
                backgrounds,
                notices,
                rights,
                accessRequests,
                witnesses,
                catalogue);
    }

    IpLedgerState with(Distributions next) {
        return new IpLedgerState(
                portfolio,
                titles,
                incomes,
                schemes,
                next,
                pledges,
                docket,
                exhibits,
                backgrounds,
                notices,
                rights,
                accessRequests,
                witnesses,
                catalogue);
    }

    IpLedgerState with(Pledges next) {
        return new IpLedgerState(
                portfolio,
                titles,
                incomes,
                schemes,
                distributions,
                next,
                docket,
                exhibits,
                backgrounds,
                notices,
                rights,
                accessRequests,
                witnesses,
                catalogue);
    }

    IpLedgerState with(Docket next) {
        return new IpLedgerState(
                portfolio,
                titles,
                incomes,
                schemes,
                distributions,
                pledges,
                next,
                exhibits,
                backgrounds,
                notices,
                rights,
                accessRequests,
                witnesses,
                catalogue);
    }

    IpLedgerState with(Exhibits next) {
        return new IpLedgerState(
                portfolio,
                titles,
                incomes,
                schemes,
                distributions,
                pledges,
                docket,
                next,
                backgrounds,
                notices,
                rights,
                accessRequests,
                witnesses,
                catalogue);
    }

    IpLedgerState with(Backgrounds next) {
        return new IpLedgerState(
                portfolio,
                titles,
                incomes,
                schemes,
                distributions,
                pledges,
                docket,
                exhibits,
                next,
                notices,
                rights,
                accessRequests,
                witnesses,
                catalogue);
    }

    IpLedgerState with(Notices next) {
        return new IpLedgerState(
                portfolio,
                titles,
                incomes,
                schemes,
                distributions,
                pledges,
                docket,
                exhibits,
                backgrounds,
                next,
                rights,
                accessRequests,
                witnesses,
                catalogue);
    }

    IpLedgerState with(Rights next) {
        return new IpLedgerState(
                portfolio,
                titles,
                incomes,
                schemes,
                distributions,
                pledges,
                docket,
                exhibits,
                backgrounds,
                notices,
                next,
                accessRequests,
                witnesses,
                catalogue);
    }

    IpLedgerState with(AccessRequests next) {
        return new IpLedgerState(
                portfolio,
                titles,
                incomes,
                schemes,
                distributions,
                pledges,
                docket,
                exhibits,
                backgrounds,
                notices,
                rights,
                next,
                witnesses,
                catalogue);
    }

    IpLedgerState with(Witnesses next) {
        return new IpLedgerState(
                portfolio,
                titles,
                incomes,
                schemes,
                distributions,
                pledges,
                docket,
                exhibits,
                backgrounds,
                notices,
                rights,
                accessRequests,
                next,
                catalogue);
    }

    IpLedgerState with(Catalogue next) {
        return new IpLedgerState(
                portfolio,
                titles,
                incomes,
                schemes,
                distributions,
                pledges,
                docket,
                exhibits,
                backgrounds,
                notices,
                rights,
                accessRequests,
                witnesses,
                next);
    }
}
