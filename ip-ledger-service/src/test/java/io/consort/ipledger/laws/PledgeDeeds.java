package io.consort.ipledger.laws;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.laws.Deed.Scene;
import io.consort.ipledger.pledge.CancelPledge;
import io.consort.ipledger.pledge.ConsentToAssignment;
import io.consort.ipledger.pledge.Encumbered;
import io.consort.ipledger.pledge.Encumbrance;
import io.consort.ipledger.pledge.PlacePledge;
import io.consort.ipledger.pledge.Pledge;
import io.consort.ipledger.pledge.PledgeExamples;
import io.consort.ipledger.pledge.PledgeTerms;
import io.consort.ipledger.pledge.Pledges;
import io.consort.ipledger.pledge.ReleasePledge;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/** What binds title, and lets it go. */
final class PledgeDeeds {

    private PledgeDeeds() {}

    static List<Act> place(Roll roll, Scene scene) {
        OrganisationId pledgee = roll.size() % 2 == 0 ? World.BANK : World.FUND;
        PledgeTerms terms = new PledgeTerms(
                roll.assetId(), roll.organisation(), pledgee, roll.share(), Money.parse("USD 10.00"), roll.on());
        return List.of(new Act(pledgee, new PlacePledge(Roll.nth(World.PLEDGES, roll.pick()), terms)));
    }

    /** All that a holder has is pledged twice, and the first of the pledges takes it from the second. */
    static List<Act> placeTwiceAndEnforce(Roll roll, Scene scene) {
        Optional<Title> title = Titles.of(scene.state()).of(roll.assetId());
        OrganisationId pledgor = roll.organisation();
        Fraction held = title.map(each -> each.share(pledgor, roll.on())).orElse(Fraction.ZERO);
        if (!held.isShare()) {
            return List.of();
        }
        PledgeId senior = Roll.nth(World.PLEDGES, roll.pick());
        PledgeId junior = Roll.nth(World.PLEDGES, roll.pick() + 1);
        Money secured = Money.parse("USD 10.00");
        return List.of(
                new Act(
                        World.BANK,
                        new PlacePledge(
                                senior,
                                new PledgeTerms(roll.assetId(), pledgor, World.BANK, held, secured, roll.on()))),
                new Act(
                        World.FUND,
                        new PlacePledge(
                                junior,
                                new PledgeTerms(roll.assetId(), pledgor, World.FUND, held, secured, roll.on()))),
                new Act(World.BANK, PledgeExamples.enforce(senior, roll.on())));
    }

    /** The pledgees agree, and a share of which something is pledged goes. */
    static List<Act> consentAndAssign(Roll roll, Scene scene) {
        Optional<Title> title = Titles.of(scene.state()).of(roll.assetId());
        Optional<Encumbrance> bound =
                roll.one(Encumbered.of(scene.state()).over(roll.assetId()).byRank());
        if (title.isEmpty() || bound.isEmpty()) {
            return List.of();
        }
        OrganisationId from = Roll.nth(List.copyOf(bound.get().shares().keySet()), roll.who());
        OrganisationId to = from.equals(roll.organisation()) ? roll.other() : roll.organisation();
        Fraction share = roll.size() % 3 == 0 ? roll.share() : title.get().share(from, roll.on());
        if (!share.isShare()) {
            return List.of();
        }
        Assignment assignment = new Assignment(from, to, share, roll.on());
        List<Act> acts = new ArrayList<>();
        for (Encumbrance each :
                Encumbered.of(scene.state()).over(roll.assetId()).byRank()) {
            acts.add(new Act(each.pledgee(), new ConsentToAssignment(each.pledge(), assignment)));
        }
        acts.add(TitleDeeds.assigned(from, roll, assignment));
        return acts;
    }

    static List<Act> release(Roll roll, Scene scene) {
        return about(roll, scene, pledge -> new ReleasePledge(pledge.id(), Map.of(), null));
    }

    static List<Act> releasePart(Roll roll, Scene scene) {
        return about(
                roll,
                scene,
                pledge -> new ReleasePledge(
                        pledge.id(),
                        Map.of(
                                roll.pick() % 3 == 0
                                        ? roll.organisation()
                                        : pledge.terms().pledgor(),
                                roll.share()),
                        null));
    }

    static List<Act> enforce(Roll roll, Scene scene) {
        return about(roll, scene, pledge -> {
            LocalDate begun = pledge.terms().effective();
            boolean early = roll.on().isBefore(begun) && roll.size() % 4 != 3;
            return PledgeExamples.enforce(pledge.id(), early ? begun : roll.on());
        });
    }

    /** Sometimes of a pledge that has not arrived. */
    static List<Act> cancel(Roll roll, Scene scene) {
        return roll.size() % 4 == 0
                ? List.of(new Act(World.BANK, new CancelPledge(Roll.nth(World.PLEDGES, roll.pick()))))
                : about(roll, scene, pledge -> new CancelPledge(pledge.id()));
    }

    private static List<Act> about(
            Roll roll, Scene scene, Function<Pledge, Command<IpLedgerState, IpLedgerEvent>> command) {
        return roll
                .one(List.copyOf(Pledges.of(scene.state()).byId().values()))
                .map(pledge -> new Act(pledge.terms().pledgee(), command.apply(pledge)))
                .stream()
                .toList();
    }
}
