package io.consort.consortium.contribution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as the ledger has it.
 *
 * @param recordedAt when the ledger learnt of it
 * @param reason why it was declined; null where it was not
 */
public record RecordedContribution(
        Contribution contribution,
        Instant recordedAt,
        ContributionStatus status,
        @Nullable String reason) {}
