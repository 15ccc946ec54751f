package io.consort.ipledger.correction;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetEvent.AssetStruck;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.title.Claims;
import io.consort.ipledger.title.Heirs;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.TitleEvent.TransferReversed;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Strikes an asset that was registered by mistake: title to it never came about. Asked by one of its owners or by the secretariat, with the
 * word of the other owners that confirmed their shares. Refused while anything stands on it that would be lost.
 *
 * @param asset which
 * @param reason why
 */
public record StrikeAsset(
        AssetId asset,
        @Meaning(example = "It is A-17, registered twice") String reason)
        implements Command<IpLedgerState, IpLedgerEvent> {

    public StrikeAsset {
        CorrectAsset.requireReason(reason);
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        Portfolio.of(state).requireStanding(asset);
        Title title = Titles.of(state).require(asset);
        Set<OrganisationId> owners = title.holders().stream()
                .map(Heirs.of(state)::now)
                .filter(each -> title.isOwnedBy(each, Heirs.of(state)))
                .collect(Collectors.toSet());
        return Mandate.require(
                context,
                Capacity.OWNER,
                owners,
                "not-an-owner",
                "The asset " + asset + " is struck by one of its owners or by the secretariat.");
    }

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        Portfolio.of(state).requireStanding(asset);
        List<String> standing = Standing.on(state, asset, context.today());
        if (!standing.isEmpty()) {
            throw DomainException.refused(
                    "asset-relied-on",
                    "On " + asset + " there stands " + String.join(", ", standing)
                            + ". What is wrong of it is corrected or ended first.");
        }
        Title title = Titles.of(state).require(asset);
        TransferReversed back = title.undone(asset, reason);
        if (!(context.authority() instanceof Authority.Resolution)) {
            Claims.of(state)
                    .requireAgreed(
                            asset,
                            back.reversal().entry(),
                            null,
                            title.losers(title.after(back, context.now()), Heirs.of(state)).stream()
                                    .filter(each -> Claims.of(state).isBound(asset, each))
                                    .toList(),
                            context.actor().organisationOrNull());
        }
        return List.of(back, new AssetStruck(asset, reason));
    }
}
