package io.consort.ipledger.distribution.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.distribution.DistributionEvent.IncomeDistributed;
import io.consort.ipledger.distribution.DistributionEvent.PayeeCredited;
import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.Line;
import io.consort.ipledger.distribution.PaymentStatus;
import io.consort.ipledger.distribution.Pins;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.scheme.SchemeId;
import io.consort.ipledger.scheme.Use;
import io.consort.kernel.ledger.Receipt;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.joda.money.Money;

/**
 * @param uses how far limits that carry over between runs were used before, and by it
 * @param recalculations how often it was computed again
 */
record DistributionResponse(
        DistributionId id,
        IncomeId income,
        AssetId asset,
        SchemeId scheme,
        int version,
        LocalDate titleOn,
        Money gross,
        Money received,
        List<Use> uses,
        int recalculations,
        List<Credit> payees) {

    record Credit(Payee payee, List<Line> lines, Money total, PaymentStatus status) {}

    /** As far as it is seen what payees get. */
    static DistributionResponse of(Distribution distribution, Predicate<Payee> seen) {
        return of(
                distribution.id(),
                distribution.pins(),
                distribution.gross(),
                distribution.received(),
                distribution.uses(),
                distribution.recalculations(),
                distribution.statements().values().stream()
                        .filter(each -> seen.test(each.payee()))
                        .map(each -> new Credit(each.payee(), each.lines(), each.total(), each.status()))
                        .toList());
    }

    static DistributionResponse of(Receipt<IpLedgerEvent> receipt) {
        IncomeDistributed distributed = receipt.first(IncomeDistributed.class);
        List<Credit> credits = receipt.events().stream()
                .filter(PayeeCredited.class::isInstance)
                .map(PayeeCredited.class::cast)
                .map(each -> new Credit(each.payee(), each.lines(), each.total(), PaymentStatus.PAYABLE))
                .toList();
        return of(
                distributed.id(),
                distributed.pins(),
                distributed.gross(),
                distributed.received(),
                distributed.uses(),
                0,
                credits);
    }

    private static DistributionResponse of(
            DistributionId id,
            Pins pins,
            Money gross,
            Money received,
            List<Use> uses,
            int recalculations,
            List<Credit> credits) {
        return new DistributionResponse(
                id,
                pins.income(),
                pins.asset(),
                pins.scheme(),
                pins.version(),
                pins.titleOn(),
                gross,
                received,
                uses,
                recalculations,
                credits);
    }
}
