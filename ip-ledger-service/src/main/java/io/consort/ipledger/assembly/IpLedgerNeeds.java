package io.consort.ipledger.assembly;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.background.BackgroundsAwaited;
import io.consort.ipledger.confirmation.SharesAwaited;
import io.consort.ipledger.distribution.PaymentsAwaited;
import io.consort.ipledger.distribution.RecalculationsAwaited;
import io.consort.ipledger.docket.RenewalsAwaited;
import io.consort.ipledger.notice.NoticesAwaited;
import io.consort.ipledger.pledge.ConsentsAwaited;
import io.consort.ipledger.right.AnswersAwaited;
import io.consort.ipledger.valuation.ValuationsAwaited;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What awaits someone in an IP ledger, feature by feature. */
public final class IpLedgerNeeds implements Needs<IpLedgerState, IpLedgerEvent> {

    private static final List<Needs<IpLedgerState, IpLedgerEvent>> FEATURES = List.of(
            new SharesAwaited(),
            new BackgroundsAwaited(),
            new NoticesAwaited(),
            new ConsentsAwaited(),
            new AnswersAwaited(),
            new RenewalsAwaited(),
            new ValuationsAwaited(),
            new PaymentsAwaited(),
            new RecalculationsAwaited());

    @Override
    public Set<String> kinds() {
        return FEATURES.stream().flatMap(each -> each.kinds().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Stream<Matter<IpLedgerState, IpLedgerEvent>> on(IpLedgerState state, LocalDate today) {
        return FEATURES.stream().flatMap(each -> each.on(state, today));
    }
}
