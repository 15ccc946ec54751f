package io.consort.ipledger.laws;

import io.consort.ipledger.laws.Deed.Scene;
import io.consort.ipledger.notice.CloseNotice;
import io.consort.ipledger.notice.ConsentToNotice;
import io.consort.ipledger.notice.Exclusivity;
import io.consort.ipledger.notice.GiveNotice;
import io.consort.ipledger.notice.Notice;
import io.consort.ipledger.notice.NoticePeriod;
import io.consort.ipledger.notice.ObjectToNotice;
import io.consort.ipledger.notice.OfferCompensation;
import io.consort.ipledger.notice.SetNoticePeriod;
import io.consort.ipledger.notice.SettleDispute;
import io.consort.ipledger.notice.Wish;
import io.consort.ipledger.notice.WithdrawNotice;
import io.consort.ipledger.title.AssignShare;
import io.consort.kernel.identity.OrganisationId;
import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;

/** What joint owners say to one another. */
final class NoticeDeeds {

    private NoticeDeeds() {}

    static List<Act> rule(Roll roll, Scene scene) {
        return List.of(Act.office(new SetNoticePeriod(new NoticePeriod(1 + roll.size(), roll.pick() % 3 == 0, "R-7"))));
    }

    static List<Act> give(Roll roll, Scene scene) {
        Wish wish = roll.pick() % 4 == 3
                ? new Wish.ToLicense(roll.other(), Roll.nth(List.of(Exclusivity.values()), roll.size()), "all")
                : new Wish.ToAssign(roll.assignment());
        return List.of(new Act(
                roll.organisation(), new GiveNotice(roll.assetId(), roll.organisation(), wish, roll.mandate())));
    }

    static List<Act> assignAsNoticed(Roll roll, Scene scene) {
        return about(
                roll,
                scene,
                notice -> notice.wish() instanceof Wish.ToAssign(var assignment)
                        ? new Act(notice.owner(), new AssignShare(notice.asset(), assignment, roll.mandate()))
                        : Act.office(new CloseNotice(notice.id())));
    }

    static List<Act> object(Roll roll, Scene scene) {
        return about(roll, scene, notice -> {
            OrganisationId coOwner = coOwner(roll, notice);
            return new Act(coOwner, new ObjectToNotice(notice.id(), coOwner, "No.", roll.mandate()));
        });
    }

    static List<Act> agree(Roll roll, Scene scene) {
        return about(roll, scene, notice -> {
            OrganisationId coOwner = coOwner(roll, notice);
            return new Act(coOwner, new ConsentToNotice(notice.id(), coOwner, roll.mandate()));
        });
    }

    static List<Act> offer(Roll roll, Scene scene) {
        Money amount = Money.parse("USD 5.00");
        return about(
                roll,
                scene,
                notice -> new Act(
                        notice.owner(),
                        new OfferCompensation(notice.id(), coOwner(roll, notice), amount, roll.mandate())));
    }

    /** Mostly one of those who were told. */
    private static OrganisationId coOwner(Roll roll, Notice notice) {
        return roll.size() % 6 == 5
                ? roll.organisation()
                : Roll.nth(List.copyOf(notice.coOwners().keySet()), roll.who());
    }

    static List<Act> close(Roll roll, Scene scene) {
        return about(roll, scene, notice -> Act.office(new CloseNotice(notice.id())));
    }

    static List<Act> settle(Roll roll, Scene scene) {
        return about(roll, scene, notice -> Act.office(new SettleDispute(notice.id(), roll.size() % 2 == 0, "R-8")));
    }

    static List<Act> withdraw(Roll roll, Scene scene) {
        return about(roll, scene, notice -> new Act(notice.owner(), new WithdrawNotice(notice.id(), roll.mandate())));
    }

    private static List<Act> about(Roll roll, Scene scene, Function<Notice, Act> act) {
        return roll.one(scene.state().notices().given()).map(act).stream().toList();
    }
}
