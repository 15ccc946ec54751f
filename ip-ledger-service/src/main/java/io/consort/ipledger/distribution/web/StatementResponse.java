package io.consort.ipledger.distribution.web;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.distribution.Adjustment;
import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.Forgone;
import io.consort.ipledger.distribution.Line;
import io.consort.ipledger.distribution.PaymentStatus;
import io.consort.ipledger.distribution.Pins;
import io.consort.ipledger.distribution.Statement;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.scheme.SchemeId;
import io.consort.ipledger.title.Heirs;
import io.consort.starter.ledger.InclusionProof;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * @param payTo who is paid in the place of a payee that is no more; null where it is the payee
 * @param without who gets nothing of the income by the terms of its exit, so that others get more; null for nobody
 * @param adjustments what recalculations changed, and why
 * @param status where the payment stands
 * @param settled what was paid, less what came back
 * @param outstanding what is payable yet; below zero what is to be given back
 * @param proof that the ledger holds the entry which says the same; the root is in its signed checkpoint, and only there
 * @param verifierKey the ledger's public key, so that this document is complete in itself; compare it with one from elsewhere
 */
record StatementResponse(
        DistributionId distribution,
        Payee payee,
        @Nullable Payee payTo,
        IncomeId income,
        AssetId asset,
        SchemeId scheme,
        int version,
        LocalDate titleOn,
        @Nullable List<Forgone> without,
        List<Line> lines,
        Money total,
        List<Adjustment> adjustments,
        PaymentStatus status,
        Money settled,
        Money outstanding,
        InclusionProof proof,
        String verifierKey) {

    static StatementResponse of(
            Heirs heirs, Distribution distribution, Statement statement, InclusionProof proof, String verifierKey) {
        Pins pins = distribution.pins();
        return new StatementResponse(
                distribution.id(),
                statement.payee(),
                statement.payee().payTo(heirs),
                pins.income(),
                pins.asset(),
                pins.scheme(),
                pins.version(),
                pins.titleOn(),
                pins.without(),
                statement.lines(),
                statement.total(),
                statement.adjustments(),
                statement.status(),
                statement.payment().settled(),
                statement.outstanding(),
                proof,
                verifierKey);
    }
}
