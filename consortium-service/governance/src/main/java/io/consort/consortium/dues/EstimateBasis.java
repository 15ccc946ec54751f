package io.consort.consortium.dues;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.dues.DuesEvent.BasisEstimated;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.Participation;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.joda.money.Money;

/**
 * Estimates what a member does not report, so that nobody holds up the dues of all by keeping silent. The member may still report
 * until dues rest on it. Done by the office or the auditor, never for itself. Refused with {@code not-the-auditor},
 * {@code not-a-member}, {@code currency-differs}, {@code basis-reported}.
 *
 * @param year the calendar year that the amount is of
 * @param amount zero or more
 */
public record EstimateBasis(
        OrganisationId organisation,
        int year,
        Money amount,

        @Meaning(value = "What the estimate rests on", example = "As the year before.")
        String reason)
        implements Command<ConsortiumState, ConsortiumEvent> {

    private static final int LONGEST = 1_000;

    public EstimateBasis {
        Years.require(year);
        if (amount.isNegative()) {
            throw DomainException.invalid("/amount", "A basis is not negative.");
        }
        reason = Wording.require("/reason", reason, LONGEST);
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        return Mandate.require(state, context, organisation);
    }

    @Override
    public List<DuesEvent> decide(ConsortiumState state, Context context) {
        if (Members.of(state).find(organisation).flatMap(Participation::last).isEmpty()) {
            throw DomainException.refused("not-a-member", organisation + " is not a member and has no dues.");
        }
        Mandate.requireCurrency(state, amount);
        Dues.of(state)
                .basis(organisation, year)
                .filter(each -> !each.estimated())
                .ifPresent(basis -> {
                    throw DomainException.conflict(
                            "basis-reported",
                            organisation + " reported " + basis.amount() + " for " + year
                                    + "; put that right where it is wrong.");
                });
        Dues.of(state).basis(organisation, year).filter(ReportedBasis::assessed).ifPresent(basis -> {
            throw DomainException.conflict(
                    "basis-assessed",
                    "Dues rest on the " + basis.amount() + " that were estimated of " + organisation + " for " + year
                            + ".");
        });
        return List.of(new BasisEstimated(organisation, year, amount, reason));
    }
}
