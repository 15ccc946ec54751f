package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.scheme.Payee;
import java.util.List;
import org.joda.money.Money;

/**
 * What one payee gets from a distribution: complete in itself, since it is what the payee can prove.
 *
 * @param distribution which
 * @param pins what it was computed from
 * @param payee who is paid
 * @param lines from which tiers
 * @param total the sum of the lines
 */
public record PayeeCredited(DistributionId distribution, Pins pins, Payee payee, List<Line> lines, Money total)
        implements IpLedgerEvent {

    public PayeeCredited {
        lines = List.copyOf(lines);
    }

    @Override
    public String subject() {
        return "distributions/" + distribution;
    }
}
