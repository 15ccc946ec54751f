package io.consort.ipledger.pledge;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.pledge.PledgeEvent.PledgeReleased;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Releases a pledge: a part of the share, a part of the amount, or both; or the whole, when no part is named.
 *
 * @param pledge which pledge
 * @param shares how much each holder gets free; empty where no share is
 * @param secured the claim that it secures from now on; null where that stays
 */
public record ReleasePledge(
        PledgeId pledge,
        Map<OrganisationId, Fraction> shares,
        @Nullable Money secured) implements Command<IpLedgerState, IpLedgerEvent> {

    public ReleasePledge {
        shares = Map.copyOf(shares);
        for (Fraction share : shares.values()) {
            if (!share.isShare()) {
                throw DomainException.invalid("/shares", "A share is above 0 and at most 1, and " + share + " is not.");
            }
        }
        if (secured != null && !secured.isPositive()) {
            throw DomainException.invalid("/secured", "The secured amount is above zero as long as there is a pledge.");
        }
    }

    @Override
    public List<PledgeReleased> decide(IpLedgerState state, Context context) {
        Pledge placed = Pledges.of(state).requirePlaced(pledge);
        requireLess(placed.secured());
        Title title = Titles.of(state).require(placed.terms().asset());
        title.unit().with(shares.values());
        OrderedMap<OrganisationId, Fraction> remaining = Encumbered.of(state)
                .over(placed.terms().asset())
                .of(pledge)
                .map(this::remaining)
                .orElse(OrderedMap.empty());
        Money zero = Money.zero(placed.secured().getCurrencyUnit());
        Money left = secured == null ? placed.secured() : secured;
        return List.of(
                new PledgeReleased(pledge, placed.terms().asset(), remaining, remaining.isEmpty() ? zero : left));
    }

    private void requireLess(Money now) {
        if (secured != null && !(secured.isSameCurrency(now) && secured.isLessThan(now))) {
            throw DomainException.refused(
                    "release-adds",
                    "The pledge " + pledge + " secures " + now + "; a release leaves less than that, in the same"
                            + " currency.");
        }
    }

    private OrderedMap<OrganisationId, Fraction> remaining(Encumbrance encumbrance) {
        if (shares.isEmpty() && secured == null) {
            return OrderedMap.empty();
        }
        OrderedMap<OrganisationId, Fraction> pledged = encumbrance.shares();
        OrderedMap<OrganisationId, Fraction> remaining = pledged;
        for (var release : shares.entrySet()) {
            OrganisationId holder = release.getKey();
            Fraction left = pledged.getOrDefault(holder, Fraction.ZERO).minus(release.getValue());
            if (left.signum() < 0) {
                throw DomainException.refused(
                        "release-exceeds-pledge",
                        "Of what " + holder + " holds, " + pledged.getOrDefault(holder, Fraction.ZERO)
                                + " is pledged by " + pledge + ", and so " + release.getValue()
                                + " cannot be released.");
            }
            remaining = left.signum() == 0 ? remaining.minus(holder) : remaining.plus(holder, left);
        }
        return remaining;
    }
}
