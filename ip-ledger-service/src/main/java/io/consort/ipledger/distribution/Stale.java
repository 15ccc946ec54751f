package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerState;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A distribution that would come to something else if it were computed again now: title or the income was corrected since, or an
 * earlier distribution was computed again and used other parts of the limits. To be computed again in the order of numbers.
 *
 * @param distribution as it is recorded
 * @param received what would be placed
 * @param payees for how many payees something would change
 */
public record Stale(Distribution distribution, Money received, int payees) {

    /** What has become of a distribution, where it comes to something else. */
    public static Optional<Stale> of(IpLedgerState state, Distribution distribution) {
        Recalculation again = Recalculation.of(state, distribution);
        return again.differs()
                ? Optional.of(new Stale(
                        distribution, again.received(), again.changes().size()))
                : Optional.empty();
    }
}
