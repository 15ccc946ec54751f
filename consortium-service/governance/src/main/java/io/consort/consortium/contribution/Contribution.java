package io.consort.consortium.contribution;

import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a member has contributed besides its dues.
 *
 * @param organisation who
 * @param on the day of it, whose year it counts for
 * @param receiver who has it, and accepts it
 * @param value in the charter's currency
 * @param rate what a person-month is worth; null for other kinds
 * @param resolution that states the rate; null where the charter does
 */
public record Contribution(
        ContributionId id,
        OrganisationId organisation,
        What given,
        LocalDate on,
        OrganisationId receiver,
        Money value,
        @Nullable Money rate,
        @Nullable ResolutionId resolution) {}
