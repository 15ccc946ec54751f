package io.consort.ipledger.distribution;

import io.consort.ipledger.scheme.Payee;
import java.util.List;
import org.joda.money.Money;

/**
 * What one payee gets from a distribution.
 *
 * @param payee who is paid
 * @param lines from which tiers
 * @param total the sum of the lines
 * @param seq of the ledger's entry that says so
 */
public record Statement(Payee payee, List<Line> lines, Money total, long seq) {
    public Statement {
        lines = List.copyOf(lines);
    }
}
