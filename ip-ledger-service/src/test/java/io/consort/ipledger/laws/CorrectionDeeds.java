package io.consort.ipledger.laws;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Identifier;
import io.consort.ipledger.asset.Inventor;
import io.consort.ipledger.asset.Origin;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.confirmation.AgreeToCorrection;
import io.consort.ipledger.correction.CorrectAsset;
import io.consort.ipledger.correction.Fact;
import io.consort.ipledger.correction.StrikeAsset;
import io.consort.ipledger.docket.Docket;
import io.consort.ipledger.docket.RenewalEntry;
import io.consort.ipledger.docket.Stage;
import io.consort.ipledger.docket.Step;
import io.consort.ipledger.laws.Deed.Scene;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.CorrectTitle;
import io.consort.ipledger.title.Creation;
import io.consort.ipledger.title.Replacement;
import io.consort.ipledger.title.ReverseTransfer;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.TitleEntry;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is recorded about assets and turns out to be wrong. */
final class CorrectionDeeds {

    private CorrectionDeeds() {}

    /** Who made it. */
    static List<Act> inventors(Roll roll, Scene scene) {
        List<Inventor> inventors = new ArrayList<>();
        int count = 1 + roll.size() % 3;
        for (int i = 0; i < count; i++) {
            inventors.add(new Inventor(new PersonId("R-" + (1 + (roll.pick() + i) % 4)), Fraction.of(1, count)));
        }
        return List.of(correct(roll, null, new Fact.Inventorship(inventors)));
    }

    /** Anything else. */
    static List<Act> correct(Roll roll, Scene scene) {
        IpLedgerState state = scene.state();
        Optional<Asset> known = Portfolio.of(state).asset(roll.assetId());
        if (known.isEmpty()) {
            return List.of();
        }
        return List.of(
                switch (roll.size() % 6) {
                    case 0 -> correct(roll, null, new Fact.Naming("Name " + roll.pick()));
                    case 1 ->
                        correct(
                                roll,
                                null,
                                new Fact.Provenance(
                                        known.get().ground(), new Origin("P-" + roll.pick() % 3, "WP-" + roll.step())));
                    case 2 ->
                        correct(
                                roll,
                                null,
                                new Fact.LifeSteps(List.of(
                                        new Step(Stage.IDEA, World.CREATED),
                                        new Step(roll.pick() % 4 == 0 ? Stage.LAPSED : Stage.FILED, roll.on()))));
                    case 3, 4 -> number(roll, known.get());
                    default ->
                        renewal(
                                roll,
                                List.copyOf(Docket.of(state)
                                        .renewals(roll.assetId())
                                        .values()));
                });
    }

    private static Act number(Roll roll, Asset known) {
        Fact right = new Fact.Identification(new Identifier(Identifier.Type.DOI, null, "10.1000/" + roll.pick() % 5));
        return roll.one(known.identifiers())
                .map(wrong -> correct(roll, new Fact.Identification(wrong), roll.pick() % 5 == 4 ? null : right))
                .orElseGet(() -> correct(roll, right, right));
    }

    private static Act renewal(Roll roll, List<RenewalEntry> entries) {
        Fact right = new Fact.DueRenewal("EP", roll.on().plusDays(roll.pick()), null, null);
        return roll.one(entries)
                .map(wrong -> correct(
                        roll,
                        new Fact.DueRenewal(
                                wrong.renewal().office(),
                                wrong.renewal().due(),
                                wrong.renewal().graceUntil(),
                                wrong.settlement()),
                        roll.pick() % 5 == 4 ? null : right))
                .orElseGet(() -> correct(roll, right, right));
    }

    private static Act correct(Roll roll, @Nullable Fact was, @Nullable Fact is) {
        return new Act(
                roll.organisation(), roll.office(new CorrectAsset(roll.assetId(), was, is, "It was typed wrongly.")));
    }

    /** An asset is struck by a resolution. */
    static List<Act> strike(Roll roll, Scene scene) {
        return strike(roll, scene, true);
    }

    /** An asset is struck as some of its owners agree. */
    static List<Act> strikeByHand(Roll roll, Scene scene) {
        return strike(roll, scene, false);
    }

    private static List<Act> strike(Roll roll, Scene scene, boolean decided) {
        AssetId asset = roll.assetId();
        Optional<TitleEntry> creation = Titles.of(scene.state()).of(asset).flatMap(Title::creation);
        if (creation.isEmpty()) {
            return List.of();
        }
        List<Act> acts = agreements(roll, asset, creation.get(), null);
        StrikeAsset strike = new StrikeAsset(asset, "It was registered twice.");
        acts.add(decided ? Act.office(By.resolution(strike)) : new Act(roll.organisation(), roll.office(strike)));
        return acts;
    }

    /** A correction of title by the secretariat, to which some agree. */
    static List<Act> reverse(Roll roll, Scene scene) {
        AssetId asset = roll.assetId();
        Optional<TitleEntry> link =
                Titles.of(scene.state()).of(asset).flatMap(title -> roll.one(List.copyOf(title.chain())));
        if (link.isEmpty()) {
            return List.of();
        }
        Replacement right = link.get().transfer() instanceof Creation creation
                ? new Creation(owners(roll), creation.effective())
                : roll.size() % 2 == 0
                        ? null
                        : link.get().transfer() instanceof Assignment(var from, var to, var share, var _)
                                ? new Assignment(from, to, share, roll.on())
                                : roll.assignment();
        List<Act> acts = agreements(roll, asset, link.get(), right);
        acts.add(Act.office(
                new CorrectTitle(new ReverseTransfer(asset, link.get().seq(), "It was not so.", right))));
        return acts;
    }

    private static OrderedMap<OrganisationId, Fraction> owners(Roll roll) {
        return OrderedMap.singleton(roll.organisation(), Fraction.of(1, 3)).plus(roll.other(), Fraction.of(2, 3));
    }

    private static List<Act> agreements(Roll roll, AssetId asset, TitleEntry link, @Nullable Replacement right) {
        List<Act> acts = new ArrayList<>();
        for (OrganisationId each : World.MEMBERS) {
            if (roll.pick() % 3 != 0 || each.equals(roll.other())) { // else one alone does
                acts.add(new Act(each, new AgreeToCorrection(asset, link.seq(), right)));
            }
        }
        return acts;
    }
}
