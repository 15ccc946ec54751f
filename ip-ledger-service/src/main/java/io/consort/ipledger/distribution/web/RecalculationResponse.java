package io.consort.ipledger.distribution.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.distribution.DistributionEvent.DistributionRecalculated;
import io.consort.ipledger.distribution.DistributionEvent.PayeeAdjusted;
import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.Line;
import io.consort.ipledger.distribution.Recalculation;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.scheme.Use;
import io.consort.kernel.ledger.Receipt;
import java.util.List;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * @param number null where it was only tried
 * @param reason null where it was only tried
 * @param uses how far limits that carry over between runs are used now
 * @param changes they sum to nothing; who is paid and owns nothing is shown its own alone
 */
record RecalculationResponse(
        DistributionId distribution,
        @Nullable Integer number,
        @Nullable String reason,
        List<Use> uses,
        List<PayeeChange> changes) {

    /**
     * @param change above zero a top-up, below zero a clawback
     */
    record PayeeChange(Payee payee, List<Line> lines, Money before, Money total, Money change) {}

    static RecalculationResponse tried(DistributionId id, Recalculation again, Predicate<Payee> seen) {
        return new RecalculationResponse(
                id,
                null,
                null,
                again.uses(),
                again.changes().stream()
                        .filter(each -> seen.test(each.payee()))
                        .map(each -> new PayeeChange(
                                each.payee(), each.lines(), each.before(), each.total(), each.difference()))
                        .toList());
    }

    static RecalculationResponse of(Receipt<IpLedgerEvent> receipt) {
        DistributionRecalculated recalculated = receipt.first(DistributionRecalculated.class);
        List<PayeeChange> changes = receipt.events().stream()
                .filter(PayeeAdjusted.class::isInstance)
                .map(PayeeAdjusted.class::cast)
                .map(each -> new PayeeChange(each.payee(), each.lines(), each.before(), each.total(), each.change()))
                .toList();
        return new RecalculationResponse(
                recalculated.id(), recalculated.number(), recalculated.reason(), recalculated.uses(), changes);
    }
}
