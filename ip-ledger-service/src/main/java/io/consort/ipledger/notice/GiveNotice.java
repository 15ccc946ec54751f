package io.consort.ipledger.notice;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.notice.NoticeEvent.NoticeGiven;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.title.Clearances;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Tells the other owners of an asset, and those who will be, what one of them wishes to do with it. They have as long to answer as the charter says.
 *
 * @param asset what they own together
 * @param owner whose wish it is
 * @param wish what it wishes to do
 */
public record GiveNotice(AssetId asset, OrganisationId owner, Wish wish)
        implements Command<IpLedgerState, IpLedgerEvent> {

    public GiveNotice {
        if (wish instanceof Wish.ToAssign(var assignment) && !assignment.from().equals(owner)) {
            throw DomainException.invalid("/wish/assignment/from", "An owner assigns what is its own.");
        }
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        boolean owns =
                Titles.of(state).require(asset).share(owner, context.today()).signum() > 0;
        return Mandate.requireOwn(
                context,
                Capacity.OWNER,
                owns ? List.of(owner) : List.of(),
                "not-an-owner",
                "Notice is given by an owner of " + asset + " for itself, or by a resolution.");
    }

    @Override
    public List<NoticeGiven> decide(IpLedgerState state, Context context) {
        Title title = Titles.of(state).require(asset);
        OrderedMap<OrganisationId, Fraction> others = OrderedMap.from(title.others(owner, context.today()));
        if (others.isEmpty()) {
            throw DomainException.refused(
                    "no-co-owners", owner + " owns " + asset + " alone, and so nobody is to be given notice.");
        }
        if (wish instanceof Wish.ToAssign(var assignment)) {
            title.requireHeld(assignment);
            Clearances.of(state).requireNotBarred(asset, assignment);
        }
        if (wish instanceof Wish.ToLicense licence) {
            if (licence.extent() == null) {
                throw DomainException.invalid(
                        "/wish/extent", "A notice says for which fields, where and when the licence would be.");
            }
            Rights.of(state)
                    .requireNotBarred(asset, owner, licence.licensee(), licence.exclusivity(), licence.extent());
        }
        Notices notices = Notices.of(state);
        notices.running(asset, wish).ifPresent(running -> {
            throw DomainException.conflict("notice-running", "Notice of this was given already: " + running + ".");
        });
        return List.of(new NoticeGiven(
                notices.next(),
                asset,
                owner,
                wish,
                others,
                context.today(),
                context.today().plusDays(notices.period().days())));
    }
}
