package io.consort.consortium.charter;

import io.consort.consortium.rule.ContributionKind;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What contributions are worth.
 *
 * @param counted the kinds that count, with dues, where votes weigh by contribution; none where dues alone do
 * @param personMonth what a month of a person's work is worth, in the charter's currency; null where a resolution says it
 */
public record ContributionRule(
        List<ContributionKind> counted, @Nullable Money personMonth) {
    public ContributionRule {
        counted = List.copyOf(counted);
        if (Set.copyOf(counted).size() < counted.size()) {
            throw DomainException.invalid("/counted", "A kind is named twice.");
        }
        if (personMonth != null && personMonth.isNegative()) {
            throw DomainException.invalid("/personMonth/amount", "Not below 0.");
        }
    }
}
