package io.consort.ipledger.laws;

import io.consort.ipledger.By;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.AssetKind;
import io.consort.ipledger.asset.Claiming;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.Inventor;
import io.consort.ipledger.asset.RegisterAsset;
import io.consort.ipledger.laws.Deed.Scene;
import io.consort.ipledger.succession.SucceedOrganisation;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Creation;
import io.consort.ipledger.title.Enforcement;
import io.consort.ipledger.title.Replacement;
import io.consort.ipledger.title.ReverseTransfer;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.TitleEntry;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What moves title. */
final class TitleDeeds {

    private static final Fraction THIRD = Fraction.of(1, 3);

    private TitleDeeds() {}

    static List<Act> register(Roll roll, Scene scene) {
        LocalDate from = roll.asset() == 0 ? World.CREATED : roll.on();
        return List.of(new Act(
                roll.organisation(),
                roll.office(new RegisterAsset(asset(roll.assetId()), owners(roll.size(), roll.who()), from))));
    }

    /** An asset of three that one of them registers, with a deed. */
    static Act claiming(Roll roll, AssetId id) {
        return new Act(
                roll.organisation(),
                new RegisterAsset(
                        asset(id),
                        OrderedMap.from(owners(0, roll.who())),
                        World.CREATED,
                        new Claiming("d1".repeat(32))));
    }

    /** An asset with which every history begins: the first in thirds, the second in halves. */
    static Act beginning(int which) {
        return Act.office(
                By.office(new RegisterAsset(asset(World.ASSETS.get(which)), owners(which, which), World.CREATED)));
    }

    private static Asset asset(AssetId id) {
        return new Asset(
                id,
                AssetKind.PATENT,
                "Method " + id,
                Ground.BACKGROUND,
                List.of(new Inventor(new PersonId("R-1"), THIRD), new Inventor(new PersonId("R-2"), Fraction.of(2, 3))),
                null,
                List.of());
    }

    private static Map<OrganisationId, Fraction> owners(int size, int first) {
        Map<OrganisationId, Fraction> owners = new LinkedHashMap<>();
        int count = 3 - size % 3;
        for (int i = 0; i < count; i++) {
            owners.put(Roll.nth(World.MEMBERS, first + i), Fraction.of(1, count));
        }
        return owners;
    }

    static List<Act> assign(Roll roll, Scene scene) {
        return List.of(assigned(roll.organisation(), roll, roll.assignment()));
    }

    static Act assigned(OrganisationId by, Roll roll, Assignment assignment) {
        return new Act(by, roll.resolution(new AssignShare(roll.assetId(), assignment)));
    }

    static List<Act> assignAll(Roll roll, Scene scene) {
        return Titles.of(scene.state())
                .of(roll.assetId())
                .map(title -> title.share(roll.organisation(), roll.on()))
                .filter(Fraction::isShare)
                .map(all -> new Assignment(roll.organisation(), roll.other(), all, roll.on()))
                .map(all -> assigned(roll.organisation(), roll, all))
                .stream()
                .toList();
    }

    static List<Act> succeed(Roll roll, Scene scene) {
        return List.of(Act.office(new SucceedOrganisation(roll.organisation(), roll.other(), roll.on())));
    }

    static List<Act> reverse(Roll roll, Scene scene) {
        return link(roll, scene)
                .filter(link -> !(link.transfer() instanceof Creation) || roll.size() % 6 == 5)
                .map(link -> reversal(roll, link, null))
                .stream()
                .toList();
    }

    static List<Act> replace(Roll roll, Scene scene) {
        return link(roll, scene).map(link -> reversal(roll, link, replacement(roll, link))).stream()
                .toList();
    }

    /** Any link of the chain; now and then one by which a pledge was enforced, if there is one. */
    private static Optional<TitleEntry> link(Roll roll, Scene scene) {
        List<TitleEntry> chain = Titles.of(scene.state()).of(roll.assetId()).map(Title::chain).stream()
                .flatMap(List::stream)
                .toList();
        Optional<TitleEntry> enforced = roll.one(chain.stream()
                .filter(link -> link.transfer() instanceof Enforcement)
                .toList());
        return roll.pick() % 2 == 0 && enforced.isPresent() ? enforced : roll.one(chain);
    }

    private static Act reversal(Roll roll, TitleEntry link, @Nullable Replacement replacement) {
        return Act.office(new ReverseTransfer(roll.assetId(), link.seq(), "It was not so.", replacement));
    }

    private static Replacement replacement(Roll roll, TitleEntry link) {
        return link.transfer() instanceof Creation
                ? new Creation(OrderedMap.from(owners(roll.size(), roll.who())), roll.on())
                : roll.assignment();
    }
}
