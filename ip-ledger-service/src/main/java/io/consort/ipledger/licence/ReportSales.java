package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.licence.LicenceEvent.ReportingSet;
import io.consort.ipledger.licence.LicenceEvent.SalesReported;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.Royalty;
import io.consort.ipledger.right.RoyaltyTerms;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Reports what was sold under a right in a period. Asked by its holder.
 *
 * @param right under which right
 * @param period one in which the right was in force, and none that has not begun; as the right's reporting says, where that is said
 * @param netSales zero or more, in the currency of the terms and of the reports before
 * @param terms opens the terms
 */
public record ReportSales(RightId right, ReportPeriod period, Money netSales, RoyaltyTerms terms)
        implements Command<IpLedgerState, IpLedgerEvent> {

    public ReportSales {
        if (netSales.isNegative()) {
            throw DomainException.invalid("/netSales", "Net sales are zero or more.");
        }
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        OrganisationId holder = Royalties.requirePaid(state, right).holder();
        return Mandate.requireOwn(
                context,
                Capacity.BENEFICIARY,
                holder,
                "not-a-party",
                "What was sold under " + right + " is reported by " + holder + ", who holds it, or by a resolution.");
    }

    @Override
    public List<SalesReported> decide(IpLedgerState state, Context context) {
        Right held = Royalties.requirePaid(state, right);
        if (period.first().isAfter(context.today())) {
            throw DomainException.refused("date-in-the-future", period + " has not begun yet.");
        }
        if (!Royalties.inForce(held, period)) {
            throw DomainException.refused(
                    "right-not-in-force", right + " is in force on no day of " + period + ": nothing falls under it.");
        }
        requirePeriod(Royalties.of(state));
        requireCurrency(Royalties.of(state), held);
        return List.of(SalesReported.of(right, period, netSales));
    }

    private void requirePeriod(Royalties royalties) {
        boolean again = royalties.reports(right).containsKey(period);
        royalties
                .reporting(right)
                .filter(set ->
                        !again && period.year() >= set.from() && !set.rhythm().has(period))
                .ifPresent(set -> {
                    throw DomainException.refused(
                            "not-a-report-period",
                            "Under " + right + " what was sold in " + period.year() + " is reported for "
                                    + String.join(", ", periods(set)) + ", and not for " + period + ".");
                });
        royalties.overlapping(right, period).ifPresent(other -> {
            throw DomainException.conflict(
                    "report-overlaps",
                    "What was sold under " + right + " in " + other + " is reported: a report of " + period
                            + " would count it twice.");
        });
    }

    private List<String> periods(ReportingSet set) {
        return set.rhythm().of(period.year()).map(ReportPeriod::value).toList();
    }

    private void requireCurrency(Royalties royalties, Right held) {
        Stream<Money> agreed = terms.of(held).stream().flatMap(Royalty::amounts);
        Stream<Money> before = royalties.reports(right).entrySet().stream()
                .filter(each -> !each.getKey().equals(period))
                .map(each -> each.getValue());
        Stream.concat(agreed, before)
                .map(Money::getCurrencyUnit)
                .filter(other -> !other.equals(netSales.getCurrencyUnit()))
                .findFirst()
                .ifPresent(other -> {
                    throw inOtherCurrency(other);
                });
    }

    private DomainException inOtherCurrency(CurrencyUnit agreed) {
        return DomainException.refused(
                "royalty-in-other-currency",
                "What is paid for " + right + " is reckoned in " + agreed + ", and the report is in "
                        + netSales.getCurrencyUnit() + ".");
    }
}
