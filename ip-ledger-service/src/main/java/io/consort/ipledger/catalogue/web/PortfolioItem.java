package io.consort.ipledger.catalogue.web;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.AssetKind;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.Identifier;
import io.consort.ipledger.asset.Inventor;
import io.consort.ipledger.asset.Origin;
import io.consort.ipledger.docket.Stage;
import io.consort.ipledger.docket.Step;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

record PortfolioItem(
        AssetId id,
        AssetKind kind,
        String title,
        Ground ground,
        List<Inventor> inventors,
        @Nullable Origin origin,
        List<Identifier> identifiers,
        Stage life,
        LocalDate since,
        SortedMap<OrganisationId, Fraction> owners) {

    static PortfolioItem of(IpLedgerState state, AssetId id, LocalDate on) {
        Asset asset = state.portfolio().require(id);
        Step last = state.docket().life(id).last();
        return new PortfolioItem(
                id,
                asset.kind(),
                asset.title(),
                asset.ground(),
                asset.inventors(),
                asset.origin(),
                asset.identifiers(),
                last.stage(),
                last.on(),
                state.titles().require(id).on(on));
    }
}
