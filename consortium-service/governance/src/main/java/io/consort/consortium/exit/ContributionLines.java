package io.consort.consortium.exit;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Refund;
import io.consort.consortium.contribution.Contributions;
import io.consort.consortium.rule.ContributionKind;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import io.consort.kernel.money.Allocation;
import io.consort.kernel.money.Fraction;
import java.util.List;

/**
 * What a leaver gets back of its contributions in kind and in people of the year of its exit: nothing, or the part for the days after
 * it, as the charter says. What it gave in cash was given as a whole.
 */
final class ContributionLines {

    private ContributionLines() {}

    static List<ExitItem> of(ConsortiumState state, Leaving leaving) {
        if (leaving.terms().contributions() == Refund.NONE) {
            return List.of();
        }
        int days = leaving.last().lengthOfYear();
        Fraction after = Fraction.of(days - leaving.last().getDayOfYear(), days);
        return Contributions.of(state)
                .accepted(leaving.member(), List.of(ContributionKind.IN_KIND, ContributionKind.PEOPLE))
                .filter(each -> each.on().getYear() == leaving.last().getYear())
                .filter(each -> Allocation.floor(each.value(), after).isPositive())
                .map(each -> ExitItem.ofMoney(
                        Heading.OWED_TO,
                        "contributions/" + each.id(),
                        "contributed to " + each.receiver() + ", for the days after the exit",
                        Allocation.floor(each.value(), after)))
                .toList();
    }
}
