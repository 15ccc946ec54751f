package io.consort.ipledger.catalogue;

import io.consort.ipledger.Consequence;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetEvent.AssetRegistered;
import io.consort.ipledger.asset.AssetEvent.AssetStruck;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.correction.AssetCorrected;
import io.consort.ipledger.docket.Docket;
import io.consort.ipledger.docket.DocketEvent.LifeAdvanced;
import io.consort.ipledger.title.TitleEvent;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Header;
import java.util.List;

/** The catalogue follows assets, their lives, and who comes to own them. */
public final class CatalogueFollows implements Consequence {

    @Override
    public IpLedgerState of(IpLedgerEvent event, Header header, IpLedgerState before, IpLedgerState after) {
        return switch (event) {
            case AssetRegistered registered -> after.with(Catalogue.of(after).with(registered, header));
            case AssetStruck struck -> after.with(without(Catalogue.of(after), struck.asset(), before));
            case AssetCorrected corrected ->
                after.with(with(without(Catalogue.of(after), corrected.asset(), before), corrected.asset(), after));
            case LifeAdvanced advanced ->
                after.with(Catalogue.of(after)
                        .with(
                                advanced,
                                Portfolio.of(after).require(advanced.asset()),
                                Titles.of(after).require(advanced.asset()),
                                Docket.of(before).life(advanced.asset()).stage()));
            case TitleEvent titled -> {
                AssetId moved = titled.moved();
                yield moved == null ? after : welcoming(moved, before, after);
            }
            default -> after;
        };
    }

    private static Catalogue without(Catalogue catalogue, AssetId asset, IpLedgerState state) {
        return catalogue.without(
                Portfolio.of(state).require(asset),
                Titles.of(state).require(asset),
                Docket.of(state).life(asset).stage());
    }

    private static Catalogue with(Catalogue catalogue, AssetId asset, IpLedgerState state) {
        return catalogue.with(
                Portfolio.of(state).require(asset),
                Titles.of(state).require(asset),
                Docket.of(state).life(asset).stage());
    }

    /** With an asset among the own of those who came to it. */
    private static IpLedgerState welcoming(AssetId asset, IpLedgerState before, IpLedgerState after) {
        Titles titles = Titles.of(after);
        List<OrganisationId> newcomers = titles.newcomers(asset, Titles.of(before));
        return newcomers.isEmpty()
                ? after
                : after.with(Catalogue.of(after)
                        .with(
                                Portfolio.of(after).require(asset),
                                titles.require(asset),
                                Docket.of(after).life(asset).stage(),
                                newcomers));
    }
}
