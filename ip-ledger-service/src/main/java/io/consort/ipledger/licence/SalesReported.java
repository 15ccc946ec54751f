package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.right.RightId;
import org.joda.money.Money;

/**
 * The holder of a right reported what it sold in a year. A later report of the same year takes the place of this one.
 *
 * @param right under which right
 * @param year which calendar year
 * @param netSales of what falls under it; zero or more
 */
public record SalesReported(RightId right, int year, Money netSales) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "rights/" + right + "/reports/" + year;
    }
}
