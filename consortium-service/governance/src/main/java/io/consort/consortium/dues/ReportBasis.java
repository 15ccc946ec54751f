package io.consort.consortium.dues;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.dues.DuesEvent.BasisReported;
import io.consort.consortium.membership.Acting;
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
 * A member itself reports the amount that its dues are reckoned from. It may be reported anew until it is confirmed or dues rest on it. Refused
 * with {@code not-a-member}, {@code currency-differs} when it is not in the charter's currency, {@code basis-assessed}, {@code basis-confirmed}.
 *
 * @param year the calendar year that the amount is of
 * @param amount zero or more
 */
public record ReportBasis(
        @Meaning(value = "The calendar year that the amount is of", example = "1987")
        int year,

        Money amount) implements Command<ConsortiumState, ConsortiumEvent> {

    public ReportBasis {
        Years.require(year);
        if (amount.isNegative()) {
            throw DomainException.invalid("/amount", "A basis is not negative.");
        }
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        return Authority.of(Authority.Capacity.MEMBER, Acting.organisation(context));
    }

    @Override
    public List<DuesEvent> decide(ConsortiumState state, Context context) {
        OrganisationId organisation = Acting.organisation(context);
        if (Members.of(state).find(organisation).flatMap(Participation::last).isEmpty()) {
            throw DomainException.refused(
                    "not-a-member", organisation + " is not a member and has no dues to report for.");
        }
        Mandate.requireCurrency(state, amount);
        Dues.of(state).basis(organisation, year).filter(ReportedBasis::assessed).ifPresent(basis -> {
            throw DomainException.conflict(
                    "basis-assessed",
                    "Dues rest on the " + basis.amount() + " that " + organisation + " reported for " + year + ".");
        });
        Dues.of(state)
                .basis(organisation, year)
                .filter(ReportedBasis::confirmed)
                .ifPresent(basis -> {
                    throw DomainException.conflict(
                            "basis-confirmed",
                            "The " + basis.amount() + " of " + organisation + " for " + year + " are confirmed.");
                });
        return List.of(new BasisReported(organisation, year, amount));
    }
}
