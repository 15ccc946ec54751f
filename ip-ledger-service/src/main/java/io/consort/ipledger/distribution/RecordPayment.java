package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.distribution.DistributionEvent.PaymentRecorded;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.title.Claims;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Records a step in the payment of a statement. How much it is about follows from the ledger, so nobody can pay too much.
 *
 * @param distribution whose statement
 * @param payee who is paid
 * @param kind what happened
 * @param reference by which the bank knows it; the instruction's own where it was paid or returned
 * @param on when it happened
 * @param reason why it came back; only then
 */
public record RecordPayment(
        DistributionId distribution,
        Payee payee,
        PaymentKind kind,

        @Meaning(value = "By which the bank knows the payment", example = "2026-0117")
        String reference,

        @Meaning(example = "2026-03-01") LocalDate on,

        @Meaning(value = "Why it came back, where it did", example = "account closed") @Nullable
        String reason)
        implements Command<IpLedgerState, IpLedgerEvent> {

    /** Longest reference, in characters. */
    public static final int MAX_REFERENCE = 100;

    public RecordPayment {
        if (reference.isBlank() || reference.length() > MAX_REFERENCE) {
            throw DomainException.invalid("/reference", "A reference has 1 to " + MAX_REFERENCE + " characters.");
        }
        if ((reason == null) == (kind == PaymentKind.RETURNED)) {
            throw DomainException.invalid("/reason", "What was returned has a reason, and nothing else has.");
        }
        if (reason != null) {
            RecalculateDistribution.requireReason(reason);
        }
    }

    @Override
    public List<PaymentRecorded> decide(IpLedgerState state, Context context) {
        Statement statement = Distributions.of(state).require(distribution).require(payee);
        Money amount = switch (kind) {
            case INSTRUCTED -> {
                requireConfirmed(state);
                yield payable(statement);
            }
            case PAID -> instructed(statement);
            case RETURNED -> returned(statement);
            case REFUNDED -> overpaid(statement);
        };
        return List.of(new PaymentRecorded(distribution, payee, kind, amount, reference, on, reason));
    }

    /** What falls to a share that its owner has not confirmed is kept for it. */
    private void requireConfirmed(IpLedgerState state) {
        AssetId asset = Distributions.of(state).require(distribution).pins().asset();
        payee.organisation().ifPresent(owner -> Claims.of(state).requireConfirmed(asset, owner));
    }

    private Money payable(Statement statement) {
        requireNoneInFlight(statement);
        if (!statement.outstanding().isPositive()) {
            throw DomainException.refused(
                    "nothing-payable", "Nothing is payable to " + payee + " from distribution " + distribution + ".");
        }
        return statement.outstanding();
    }

    private Money instructed(Statement statement) {
        return statement
                .payment()
                .underWay()
                .filter(step -> step.reference().equals(reference))
                .orElseThrow(() -> notThatPayment("instructed and not yet paid"))
                .amount();
    }

    private Money returned(Statement statement) {
        return statement
                .payment()
                .out(reference)
                .orElseThrow(() -> notThatPayment("instructed or paid last"))
                .amount();
    }

    private Money overpaid(Statement statement) {
        requireNoneInFlight(statement);
        if (!statement.outstanding().isNegative()) {
            throw DomainException.refused(
                    "nothing-overpaid", payee + " has nothing to give back of distribution " + distribution + ".");
        }
        return statement.outstanding().negated();
    }

    private void requireNoneInFlight(Statement statement) {
        statement.payment().underWay().ifPresent(step -> {
            throw DomainException.conflict(
                    "payment-under-way",
                    "The bank was told to pay " + step.amount() + " to " + payee + " under " + step.reference()
                            + ": record first that it was paid or returned.");
        });
    }

    private DomainException notThatPayment(String what) {
        return DomainException.refused(
                "no-such-payment",
                "No payment to " + payee + " from distribution " + distribution + " was " + what + " under " + reference
                        + ".");
    }
}
