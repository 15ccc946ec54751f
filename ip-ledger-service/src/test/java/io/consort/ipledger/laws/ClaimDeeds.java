package io.consort.ipledger.laws;

import io.consort.ipledger.By;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.confirmation.ConfirmShare;
import io.consort.ipledger.confirmation.ContestShare;
import io.consort.ipledger.confirmation.DeclineShare;
import io.consort.ipledger.confirmation.DeliverDeed;
import io.consort.ipledger.confirmation.EndSilence;
import io.consort.ipledger.confirmation.SettleClaim;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Claim;
import io.consort.ipledger.title.Claims;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is claimed for an owner, and what it says to that. */
final class ClaimDeeds {

    private ClaimDeeds() {}

    private static AssetId asset() {
        return World.ASSETS.getLast();
    }

    /** The last asset, if it is not there yet: somebody registers it for three. */
    static List<Act> claim(Roll roll, Deed.Scene scene) {
        return List.of(TitleDeeds.claiming(roll, asset()));
    }

    static List<Act> confirm(Roll roll, Deed.Scene scene) {
        return open(roll, scene)
                .map(each -> new Act(
                        each.getKey(), new ConfirmShare(asset(), each.getValue().share())))
                .toList();
    }

    static List<Act> contest(Roll roll, Deed.Scene scene) {
        return open(roll, scene)
                .map(each -> new Act(each.getKey(), new ContestShare(asset(), "It is not ours.")))
                .toList();
    }

    static List<Act> settle(Roll roll, Deed.Scene scene) {
        return open(roll, scene)
                .map(each -> Act.office(new SettleClaim(asset(), each.getKey(), "R-3")))
                .toList();
    }

    static List<Act> deliver(Roll roll, Deed.Scene scene) {
        return open(roll, scene)
                .map(each -> Act.office(
                        By.office(new DeliverDeed(asset(), each.getKey(), World.CREATED, "d2".repeat(32), true))))
                .toList();
    }

    static List<Act> endSilence(Roll roll, Deed.Scene scene) {
        return open(roll, scene)
                .map(each -> Act.office(new EndSilence(asset(), each.getKey(), roll.pick() % 2 == 0)))
                .toList();
    }

    static List<Act> decline(Roll roll, Deed.Scene scene) {
        return Titles.of(scene.state()).of(roll.assetId()).map(Title::chain).stream()
                .flatMap(List::stream)
                .filter(link -> link.transfer() instanceof Assignment)
                .limit(1)
                .map(link -> new Act(
                        ((Assignment) link.transfer()).to(),
                        new DeclineShare(roll.assetId(), link.seq(), "We did not ask for it.")))
                .toList();
    }

    private static Stream<Map.Entry<OrganisationId, Claim>> open(Roll roll, Deed.Scene scene) {
        return roll
                .one(List.copyOf(Claims.of(scene.state()).unconfirmed(asset()).entrySet()))
                .stream();
    }
}
