package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.scheme.Use;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What happens to distributions. */
public sealed interface DistributionEvent extends IpLedgerEvent {
    @Override
    default IpLedgerState on(IpLedgerState state, Header header) {
        Distributions distributions = Distributions.of(state);
        return switch (this) {
            case IncomeDistributed distributed -> state.with(distributions.with(distributed, header));
            case PayeeCredited credited -> state.with(distributions.with(credited, header));
            case DistributionRecalculated again -> state.with(distributions.with(again, header));
            case PayeeAdjusted adjusted -> state.with(distributions.with(adjusted, header));
            case PaymentRecorded step -> state.with(distributions.with(step));
        };
    }

    @Override
    default Audience audience(IpLedgerState state, LocalDate today) {
        Distributions distributions = Distributions.of(state);
        return switch (this) {
            case IncomeDistributed distributed -> DistributionAccess.of(state, distributions.require(distributed.id()));
            case PayeeCredited credited ->
                DistributionAccess.of(state, distributions.require(credited.distribution()), credited.payee());
            case DistributionRecalculated again -> DistributionAccess.of(state, distributions.require(again.id()));
            case PayeeAdjusted adjusted ->
                DistributionAccess.of(state, distributions.require(adjusted.distribution()), adjusted.payee());
            case PaymentRecorded step ->
                StatementAccess.of(state, distributions.require(step.distribution()), step.payee());
        };
    }

    /**
     * A distribution was computed again. What it changes for a payee follows, an entry for each.
     *
     * @param id the distribution
     * @param number how many times it was, with this one
     * @param pins what it was computed from this time
     * @param reason why
     * @param uses how far limits that carry over are used before, and by it
     * @param payees how many entries follow
     * @param gross what is left of the income before tax
     * @param received what is placed now; null, as gross is, in entries of earlier versions, which knew no corrections of incomes and
     *     told a payee nothing where only what it had got earlier in the year was another sum
     */
    record DistributionRecalculated(
            DistributionId id,
            int number,
            Pins pins,
            String reason,
            List<Use> uses,
            int payees,
            @Nullable Money gross,
            @Nullable Money received)
            implements DistributionEvent {

        public DistributionRecalculated {
            uses = List.copyOf(uses);
        }

        @Override
        public String subject() {
            return "distributions/" + id;
        }
    }

    /**
     * An income was distributed. What each payee got follows, an entry for each, so that everyone can be shown their own
     * without the others'.
     *
     * @param id the distribution
     * @param pins what it was computed from
     * @param gross the income before tax
     * @param received what was placed
     * @param uses how far limits that carry over between runs were used before, and by this one
     * @param payees how many entries follow
     */
    record IncomeDistributed(DistributionId id, Pins pins, Money gross, Money received, List<Use> uses, int payees)
            implements DistributionEvent {

        public IncomeDistributed {
            uses = List.copyOf(uses);
        }

        @Override
        public String subject() {
            return "distributions/" + id;
        }
    }

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
    record PayeeAdjusted(
            DistributionId distribution,
            int number,
            Pins pins,
            String reason,
            Payee payee,
            List<Line> lines,
            Money before,
            Money total,
            Money change)
            implements DistributionEvent {

        public PayeeAdjusted {
            lines = List.copyOf(lines);
        }

        @Override
        public String subject() {
            return "distributions/" + distribution;
        }
    }

    /**
     * What one payee gets from a distribution: complete in itself, since it is what the payee can prove.
     *
     * @param distribution which
     * @param pins what it was computed from
     * @param payee who is paid
     * @param lines from which tiers
     * @param total the sum of the lines
     */
    record PayeeCredited(DistributionId distribution, Pins pins, Payee payee, List<Line> lines, Money total)
            implements DistributionEvent {

        public PayeeCredited {
            lines = List.copyOf(lines);
        }

        @Override
        public String subject() {
            return "distributions/" + distribution;
        }
    }

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
    record PaymentRecorded(
            DistributionId distribution,
            Payee payee,
            PaymentKind kind,
            Money amount,
            String reference,
            LocalDate on,
            @Nullable String reason)
            implements DistributionEvent {

        @Override
        public String subject() {
            return "distributions/" + distribution;
        }
    }
}
