package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.scheme.Payee;
import java.util.List;
import org.joda.money.Money;

/**
 * What one payee gets from a distribution that was computed again: complete in itself, in the place of what was said before.
 *
 * @param distribution which
 * @param number of the recalculation
 * @param pins what it was computed from
 * @param reason why it was computed again
 * @param payee who is paid
 * @param lines from which tiers, now
 * @param before what the payee got before
 * @param total the sum of the lines
 * @param change above zero a top-up, below zero a clawback
 */
public record PayeeAdjusted(
        DistributionId distribution,
        int number,
        Pins pins,
        String reason,
        Payee payee,
        List<Line> lines,
        Money before,
        Money total,
        Money change)
        implements IpLedgerEvent {

    public PayeeAdjusted {
        lines = List.copyOf(lines);
    }

    @Override
    public String subject() {
        return "distributions/" + distribution;
    }
}
