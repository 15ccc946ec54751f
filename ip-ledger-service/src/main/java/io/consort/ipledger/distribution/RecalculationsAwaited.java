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

/**
 * Distributions that would come to something else now: of the secretariat. All are named; computing one again tells whether it would, and that is done for
 * the secretariat alone.
 */
public final class RecalculationsAwaited implements Needs<IpLedgerState, IpLedgerEvent> {

    private static final String KIND = "recalculation";

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<Matter<IpLedgerState, IpLedgerEvent>> on(IpLedgerState state, LocalDate today) {
        return Distributions.of(state).made().stream().map(Distribution::id).map(RecalculationsAwaited::matter);
    }

    private static Matter<IpLedgerState, IpLedgerEvent> matter(DistributionId distribution) {
        return Matter.ofSecretariat(
                new Need(KIND, "distributions/" + distribution, "", null, null, List.of()),
                new RecalculateDistribution(distribution, "?"));
    }
}
