package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Payments that came back and are to be instructed anew: of the secretariat. */
public final class PaymentsAwaited implements Needs<IpLedgerState, IpLedgerEvent> {

    private static final String KIND = "returned-payment";

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<Matter<IpLedgerState, IpLedgerEvent>> on(IpLedgerState state, LocalDate today) {
        return Distributions.of(state).made().stream()
                .flatMap(distribution -> distribution.statements().values().stream()
                        .filter(each -> each.status() == PaymentStatus.RETURNED)
                        .map(each -> matter(distribution.id(), each, today)));
    }

    private static Matter<IpLedgerState, IpLedgerEvent> matter(
            DistributionId distribution, Statement statement, LocalDate today) {
        return Matter.ofSecretariat(
                new Need(
                        KIND,
                        "distributions/" + distribution + "/statements/" + statement.payee(),
                        "",
                        null,
                        null,
                        List.of(statement.seq())),
                new RecordPayment(distribution, statement.payee(), PaymentKind.INSTRUCTED, "?", today, null));
    }
}
