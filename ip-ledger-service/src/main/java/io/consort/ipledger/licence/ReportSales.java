package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.RightId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * Reports what was sold under a right in a year. Asked by its holder, or by the secretariat.
 *
 * @param right under which right
 * @param year which calendar year; one in which the right was in force, and none that has not begun
 * @param netSales zero or more
 * @param mandate for whom the actor may decide
 */
public record ReportSales(RightId right, int year, Money netSales, Mandate mandate)
        implements Command<IpLedgerState, IpLedgerEvent> {

    public ReportSales {
        Royalties.requireYear("/year", year);
        if (netSales.isNegative()) {
            throw DomainException.invalid("/netSales", "Net sales are zero or more.");
        }
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        OrganisationId holder = Royalties.requirePaid(state, right).holder();
        return mandate.over(context, Capacity.BENEFICIARY, holder)
                .orElseThrow(() -> new DomainException(
                        Kind.FORBIDDEN,
                        "not-a-party",
                        "What was sold under " + right + " is reported by " + holder
                                + ", who holds it, or by the secretariat."));
    }

    @Override
    public List<SalesReported> decide(IpLedgerState state, Context context) {
        Right held = Royalties.requirePaid(state, right);
        if (LocalDate.of(year, 1, 1).isAfter(context.today())) {
            throw DomainException.refused("date-in-the-future", "The year " + year + " has not begun yet.");
        }
        if (!Royalties.inForce(held, year)) {
            throw DomainException.refused(
                    "right-not-in-force", right + " is in force on no day of " + year + ": nothing falls under it.");
        }
        return List.of(new SalesReported(right, year, netSales));
    }
}
