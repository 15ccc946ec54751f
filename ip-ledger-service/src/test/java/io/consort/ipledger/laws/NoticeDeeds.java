package io.consort.ipledger.laws;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.compensation.SettleCompensation;
import io.consort.ipledger.laws.Deed.Scene;
import io.consort.ipledger.notice.CloseNotice;
import io.consort.ipledger.notice.ConsentToNotice;
import io.consort.ipledger.notice.GiveNotice;
import io.consort.ipledger.notice.Notice;
import io.consort.ipledger.notice.NoticeId;
import io.consort.ipledger.notice.NoticePeriod;
import io.consort.ipledger.notice.NoticeStatus;
import io.consort.ipledger.notice.Notices;
import io.consort.ipledger.notice.ObjectToNotice;
import io.consort.ipledger.notice.OfferCompensation;
import io.consort.ipledger.notice.SetNoticePeriod;
import io.consort.ipledger.notice.SettleDispute;
import io.consort.ipledger.notice.Wish;
import io.consort.ipledger.notice.WithdrawNotice;
import io.consort.ipledger.right.Extent;
import io.consort.ipledger.right.Grant;
import io.consort.ipledger.right.GrantRight;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.right.Sublicensing;
import io.consort.ipledger.right.Terms;
import io.consort.ipledger.title.AssignShare;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/** What joint owners say to one another. */
final class NoticeDeeds {

    private static final List<RightKind> LICENCES =
            List.of(RightKind.EXCLUSIVE, RightKind.SOLE, RightKind.NON_EXCLUSIVE);

    private NoticeDeeds() {}

    static List<Act> rule(Roll roll, Scene scene) {
        return List.of(Act.office(new SetNoticePeriod(new NoticePeriod(1 + roll.size(), roll.pick() % 3 == 0, "R-7"))));
    }

    static List<Act> give(Roll roll, Scene scene) {
        Wish wish = roll.pick() % 2 == 1
                ? new Wish.ToLicense(
                        roll.other(),
                        Roll.nth(LICENCES, roll.size()),
                        RightDeeds.extent(roll),
                        Sublicensing.FREE,
                        "As usual.")
                : new Wish.ToAssign(roll.assignment());
        return List.of(new Act(
                roll.organisation(), roll.resolution(new GiveNotice(roll.assetId(), roll.organisation(), wish))));
    }

    /** What was wished for is done, as if its notice had run; now and then twice. */
    static List<Act> doAsNoticed(Roll roll, Scene scene) {
        return about(roll, scene, notice -> new Act(notice.owner(), wished(roll, notice))).stream()
                .flatMap(act -> Collections.nCopies(1 + roll.size() % 2, act).stream())
                .toList();
    }

    private static Command<IpLedgerState, IpLedgerEvent> wished(Roll roll, Notice notice) {
        return switch (notice.wish()) {
            case Wish.ToAssign(var assignment) -> roll.resolution(new AssignShare(notice.asset(), assignment));
            case Wish.ToLicense wish -> {
                Extent extent = wish.extent() == null ? RightDeeds.extent(roll) : wish.extent();
                OrganisationId licensee = wish.licensee().equals(notice.owner()) ? World.PAYER : wish.licensee();
                Terms terms = new Terms(wish.exclusivity(), licensee, extent, Sublicensing.FREE, null, null);
                yield roll.resolution(new GrantRight(notice.asset(), new Grant(notice.owner(), null, terms)));
            }
        };
    }

    static List<Act> object(Roll roll, Scene scene) {
        return about(roll, scene, notice -> {
            OrganisationId coOwner = coOwner(roll, notice);
            return new Act(coOwner, roll.resolution(new ObjectToNotice(notice.id(), coOwner, "No.")));
        });
    }

    /** One of them agrees, or all of them. */
    static List<Act> agree(Roll roll, Scene scene) {
        return roll.one(Notices.of(scene.state()).given()).stream()
                .flatMap(notice -> {
                    List<OrganisationId> agreeing = roll.size() % 2 == 0
                            ? List.copyOf(notice.coOwners().keySet())
                            : List.of(coOwner(roll, notice));
                    return agreeing.stream()
                            .map(each -> new Act(each, roll.resolution(new ConsentToNotice(notice.id(), each))));
                })
                .toList();
    }

    static List<Act> offer(Roll roll, Scene scene) {
        Money amount = Money.parse("USD 5.00");
        return about(
                roll,
                scene,
                notice -> new Act(
                        notice.owner(),
                        roll.resolution(new OfferCompensation(notice.id(), coOwner(roll, notice), amount))));
    }

    /** Mostly one of those who were told. */
    private static OrganisationId coOwner(Roll roll, Notice notice) {
        return roll.size() % 6 == 5 || notice.coOwners().isEmpty()
                ? roll.organisation()
                : Roll.nth(List.copyOf(notice.coOwners().keySet()), roll.who());
    }

    static List<Act> close(Roll roll, Scene scene) {
        return about(roll, scene, notice -> Act.office(new CloseNotice(notice.id())));
    }

    /** A co-owner is offered compensation, all agree, and it is paid, or a part of it, or too much. */
    static List<Act> compensate(Roll roll, Scene scene) {
        Optional<Notice> open = roll.one(Notices.of(scene.state()).given().stream()
                .filter(each ->
                        each.status() == NoticeStatus.OPEN && !each.coOwners().isEmpty())
                .toList());
        if (open.isEmpty()) {
            return List.of();
        }
        NoticeId id = open.get().id();
        List<OrganisationId> all = List.copyOf(open.get().coOwners().keySet());
        OrganisationId to = Roll.nth(all, roll.who());
        Money amount = Money.parse("USD 10.01");
        List<Act> acts = new ArrayList<>();
        acts.add(Act.office(By.resolution(new OfferCompensation(id, to, amount))));
        all.forEach(each -> acts.add(Act.office(By.resolution(new ConsentToNotice(id, each)))));
        Money paid = roll.size() % 3 == 0 ? amount.multipliedBy(2) : amount.dividedBy(2, RoundingMode.UP);
        acts.add(Act.office(By.resolution(new SettleCompensation(id, to, paid, "B-" + roll.size(), World.CREATED))));
        return acts;
    }

    static List<Act> settle(Roll roll, Scene scene) {
        return about(roll, scene, notice -> Act.office(new SettleDispute(notice.id(), roll.size() % 2 == 0, "R-8")));
    }

    static List<Act> withdraw(Roll roll, Scene scene) {
        return about(roll, scene, notice -> new Act(notice.owner(), roll.resolution(new WithdrawNotice(notice.id()))));
    }

    private static List<Act> about(Roll roll, Scene scene, Function<Notice, Act> act) {
        return roll.one(Notices.of(scene.state()).given()).map(act).stream().toList();
    }
}
