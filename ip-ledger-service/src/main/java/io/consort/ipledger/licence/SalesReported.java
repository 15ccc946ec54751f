package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.right.RightId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The holder of a right reported what it sold. A later report of the same period takes the place of this one.
 *
 * @param right under which right
 * @param year which calendar year
 * @param netSales of what falls under it; zero or more
 * @param part of which part of the year; null where it is of all of it, as in every entry of earlier versions
 */
public record SalesReported(RightId right, int year, Money netSales, ReportPeriod.@Nullable Part part)
        implements IpLedgerEvent {

    static SalesReported of(RightId right, ReportPeriod period, Money netSales) {
        return new SalesReported(right, period.year(), netSales, period.part());
    }

    ReportPeriod period() {
        return ReportPeriod.of(year, part);
    }

    @Override
    public String subject() {
        return "rights/" + right + "/reports/" + period();
    }
}
