package io.consort.ipledger.laws;

import io.consort.ipledger.assembly.IpLedger;
import io.consort.ipledger.asset.Identifier;
import io.consort.ipledger.asset.Patent;
import io.consort.ipledger.asset.ProjectId;
import io.consort.ipledger.background.Backgrounds;
import io.consort.ipledger.background.DeclareBackground;
import io.consort.ipledger.background.ReplyToBackground;
import io.consort.ipledger.docket.AdvanceLife;
import io.consort.ipledger.docket.DescribeAsset;
import io.consort.ipledger.docket.Docket;
import io.consort.ipledger.docket.IdentifyAsset;
import io.consort.ipledger.docket.RemindOfRenewal;
import io.consort.ipledger.docket.Renewal;
import io.consort.ipledger.docket.RenewalEntry;
import io.consort.ipledger.docket.ScheduleRenewal;
import io.consort.ipledger.docket.SettleRenewal;
import io.consort.ipledger.docket.Settlement;
import io.consort.ipledger.docket.Stage;
import io.consort.ipledger.docket.Step;
import io.consort.ipledger.evidence.AttachEvidence;
import io.consort.ipledger.evidence.Evidence;
import io.consort.ipledger.evidence.Sha256;
import io.consort.ipledger.laws.Deed.Scene;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.note.Cosigner;
import io.consort.kernel.witness.WitnessId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What is recorded about an asset, and around it. */
final class OtherDeeds {

    private static final ProjectId PROJECT = new ProjectId("P-1");
    private static final List<String> KEYS = Stream.of("one.test", "two.test")
            .map(name -> Cosigner.generate(name).verifier().toString())
            .toList();

    private OtherDeeds() {}

    static List<Act> describe(Roll roll, Scene scene) {
        return List.of(new Act(
                roll.organisation(),
                roll.office(new DescribeAsset(roll.assetId(), new Patent(List.of(), null, "family " + roll.size())))));
    }

    static List<Act> identify(Roll roll, Scene scene) {
        Identifier identifier = new Identifier(Identifier.Type.DOI, null, "10.1000/" + roll.size() % 5);
        return List.of(new Act(roll.organisation(), roll.office(new IdentifyAsset(roll.assetId(), identifier))));
    }

    static List<Act> advance(Roll roll, Scene scene) {
        Stage stage = roll.pick() % 8 == 7
                ? Stage.LAPSED
                : Roll.nth(List.of(Stage.FILED, Stage.PUBLISHED, Stage.GRANTED), roll.size());
        return List.of(new Act(
                roll.organisation(), roll.office(new AdvanceLife(roll.assetId(), new Step(stage, roll.on()), null))));
    }

    static List<Act> schedule(Roll roll, Scene scene) {
        Renewal renewal = new Renewal(
                roll.assetId(),
                roll.size() % 2 == 0 ? "EP" : "US",
                roll.on(),
                roll.size() % 3 == 0 ? roll.on().plusMonths(6) : null);
        return List.of(new Act(roll.organisation(), roll.office(new ScheduleRenewal(renewal))));
    }

    /** A renewal that is open is reminded of. */
    static List<Act> remind(Roll roll, Scene scene) {
        return roll
                .one(List.copyOf(Docket.of(scene.state())
                        .dueUntil(LocalDate.parse("9999-12-31"))
                        .values()))
                .map(each -> Act.office(new RemindOfRenewal(each)))
                .stream()
                .toList();
    }

    static List<Act> settle(Roll roll, Scene scene) {
        if (Titles.of(scene.state()).of(roll.assetId()).isEmpty()) {
            return List.of();
        }
        List<RenewalEntry> entries =
                List.copyOf(Docket.of(scene.state()).renewals(roll.assetId()).values());
        Settlement settlement = new Settlement(Roll.nth(List.of(Settlement.Outcome.values()), roll.size()), roll.on());
        return roll
                .one(entries)
                .map(entry -> new Act(
                        roll.organisation(),
                        roll.office(new SettleRenewal(
                                roll.assetId(), entry.renewal().id(), settlement))))
                .stream()
                .toList();
    }

    static List<Act> declare(Roll roll, Scene scene) {
        return List.of(
                new Act(roll.organisation(), new DeclareBackground(PROJECT, roll.assetId(), "All that is needed")));
    }

    static List<Act> reply(Roll roll, Scene scene) {
        OrganisationId owner = Backgrounds.of(scene.state())
                .declaration(PROJECT, roll.assetId())
                .flatMap(declaration -> roll.one(declaration.owners()))
                .orElse(roll.organisation());
        return List.of(new Act(
                owner,
                roll.size() % 2 == 0
                        ? ReplyToBackground.confirm(PROJECT, roll.assetId(), null)
                        : ReplyToBackground.refuse(PROJECT, roll.assetId(), "Not this one.")));
    }

    static List<Act> evidence(Roll roll, Scene scene) {
        Sha256 digest = new Sha256(("0" + roll.size() % 3).repeat(32));
        return List.of(new Act(
                roll.organisation(),
                roll.office(new AttachEvidence(roll.assetId(), new Evidence(digest, "Page 17", roll.on())))));
    }

    static List<Act> witness(Roll roll, Scene scene) {
        return List.of(new Act(roll.organisation(), IpLedger.WITNESSING.register(Roll.nth(KEYS, roll.size()))));
    }

    static List<Act> retire(Roll roll, Scene scene) {
        return List.of(new Act(
                roll.organisation(),
                IpLedger.WITNESSING.retire(new WitnessId("W-" + (1 + roll.size() % 2)), roll.isAllowed())));
    }
}
