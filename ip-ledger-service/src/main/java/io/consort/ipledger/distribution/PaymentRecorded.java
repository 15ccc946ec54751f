package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.scheme.Payee;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A step in the payment of a statement.
 *
 * @param distribution whose statement
 * @param payee who is paid
 * @param kind what happened
 * @param amount how much
 * @param reference by which the bank knows it
 * @param on when it happened
 * @param reason why it came back; null otherwise
 */
public record PaymentRecorded(
        DistributionId distribution,
        Payee payee,
        PaymentKind kind,
        Money amount,
        String reference,
        LocalDate on,
        @Nullable String reason)
        implements IpLedgerEvent {

    @Override
    public String subject() {
        return "distributions/" + distribution;
    }
}
