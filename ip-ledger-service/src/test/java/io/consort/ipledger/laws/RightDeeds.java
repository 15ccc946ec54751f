package io.consort.ipledger.laws;

import io.consort.ipledger.By;
import io.consort.ipledger.laws.Deed.Scene;
import io.consort.ipledger.licence.LicenceEvent.ReportMissed;
import io.consort.ipledger.licence.NoteMissedReport;
import io.consort.ipledger.licence.ReportPeriod;
import io.consort.ipledger.licence.ReportSales;
import io.consort.ipledger.licence.SetReporting;
import io.consort.ipledger.right.AccessPrice;
import io.consort.ipledger.right.AccessRequest;
import io.consort.ipledger.right.AccessRequests;
import io.consort.ipledger.right.AccessRule;
import io.consort.ipledger.right.EndRight;
import io.consort.ipledger.right.EndingGround;
import io.consort.ipledger.right.Extent;
import io.consort.ipledger.right.FieldOfUse;
import io.consort.ipledger.right.Grant;
import io.consort.ipledger.right.GrantAccess;
import io.consort.ipledger.right.GrantRight;
import io.consort.ipledger.right.RefusalGround;
import io.consort.ipledger.right.RefuseAccess;
import io.consort.ipledger.right.RequestAccess;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.right.SealedRoyalty;
import io.consort.ipledger.right.SetAccessRule;
import io.consort.ipledger.right.Sublicensing;
import io.consort.ipledger.right.Terms;
import io.consort.ipledger.right.WithdrawAccess;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.persistent.OrderedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What gives others the use of an asset, and takes it away. */
final class RightDeeds {

    private static final SealedRoyalty PAID =
            new SealedRoyalty("0123456789012345678901234567890123456789012=", "c2VhbGVk");

    private RightDeeds() {}

    static List<Act> rule(Roll roll, Scene scene) {
        List<AccessPrice> prices = List.of(AccessPrice.values());
        return List.of(Act.office(new SetAccessRule(new AccessRule(
                Roll.nth(prices, roll.pick()),
                Roll.nth(prices, roll.size()),
                roll.size() % 13,
                OrderedMap.singleton("P-1", roll.on()),
                "R-7"))));
    }

    static List<Act> grant(Roll roll, Scene scene) {
        Terms terms = terms(kind(roll), roll, roll.other());
        return List.of(new Act(
                roll.organisation(),
                roll.resolution(new GrantRight(roll.assetId(), new Grant(roll.organisation(), null, terms)))));
    }

    static List<Act> sublicense(Roll roll, Scene scene) {
        Optional<Right> above = roll.one(Rights.of(scene.state()).granted());
        if (above.isEmpty()) {
            return List.of();
        }
        OrganisationId grantor = above.get().grant().terms().holder();
        OrganisationId holder = grantor.equals(roll.other()) ? World.PAYER : roll.other();
        Grant grant = new Grant(grantor, above.get().id(), terms(kind(roll), roll, holder));
        return List.of(
                new Act(grantor, roll.resolution(new GrantRight(above.get().asset(), grant))));
    }

    static List<Act> end(Roll roll, Scene scene) {
        return roll
                .one(Rights.of(scene.state()).granted())
                .map(right -> new Act(
                        right.grant().grantor(),
                        roll.resolution(new EndRight(right.id(), roll.on(), EndingGround.AGREEMENT))))
                .stream()
                .toList();
    }

    static List<Act> ask(Roll roll, Scene scene) {
        RightKind kind = roll.size() % 2 == 0 ? RightKind.EXPLOITATION_ACCESS : RightKind.IMPLEMENTATION_ACCESS;
        return List.of(new Act(
                roll.organisation(),
                roll.resolution(new RequestAccess(roll.assetId(), terms(kind, roll, roll.organisation())))));
    }

    static List<Act> grantAccess(Roll roll, Scene scene) {
        return asked(roll, scene)
                .map(request -> new Act(
                        roll.organisation(), roll.resolution(new GrantAccess(request.id(), roll.organisation()))))
                .stream()
                .toList();
    }

    static List<Act> refuseAccess(Roll roll, Scene scene) {
        return asked(roll, scene)
                .map(request -> new Act(
                        roll.organisation(),
                        roll.resolution(new RefuseAccess(request.id(), roll.organisation(), RefusalGround.NOT_NEEDED))))
                .stream()
                .toList();
    }

    static List<Act> withdrawAccess(Roll roll, Scene scene) {
        return asked(roll, scene)
                .map(request -> new Act(request.terms().holder(), roll.resolution(new WithdrawAccess(request.id()))))
                .stream()
                .toList();
    }

    /** A holder is to report, does not, and then does. */
    static List<Act> report(Roll roll, Scene scene) {
        Optional<Right> paid = roll.one(Rights.of(scene.state()).granted().stream()
                .filter(each -> each.grant().terms().royalty() != null)
                .toList());
        if (paid.isEmpty()) {
            return List.of();
        }
        RightId id = paid.get().id();
        int year = paid.get().grant().terms().extent().from().getYear();
        return List.of(
                Act.office(By.resolution(new SetReporting(id, year, 1))),
                Act.office(new NoteMissedReport(new ReportMissed(id, year, null))),
                Act.office(By.resolution(new ReportSales(
                        id, ReportPeriod.of("/year", year, null), roll.money(), _ -> Optional.empty()))));
    }

    private static Optional<AccessRequest> asked(Roll roll, Scene scene) {
        return roll.one(AccessRequests.of(scene.state()).made());
    }

    private static RightKind kind(Roll roll) {
        return Roll.nth(List.of(RightKind.values()), roll.size());
    }

    private static Terms terms(RightKind kind, Roll roll, OrganisationId holder) {
        return new Terms(
                kind,
                holder,
                extent(roll),
                Roll.nth(List.of(Sublicensing.values()), 2 + roll.size() / 5),
                kind == RightKind.IMPLEMENTATION_ACCESS ? "P-1" : null,
                kind.isAccess() || roll.pick() % 2 == 0 ? null : PAID);
    }

    static Extent extent(Roll roll) {
        LocalDate from = roll.on();
        return new Extent(
                Stream.of(roll.pick(), roll.pick() + roll.step())
                        .map(n -> Roll.nth(World.FIELDS, n))
                        .distinct()
                        .map(FieldOfUse::new)
                        .toList(),
                Roll.nth(World.TERRITORIES, roll.pick() / World.FIELDS.size()),
                from,
                roll.size() % 4 == 0 ? null : from.plusDays(roll.size() * 7L));
    }
}
