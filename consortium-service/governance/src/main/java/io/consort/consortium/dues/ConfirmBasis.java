package io.consort.consortium.dues;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.dues.DuesEvent.BasisConfirmed;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Confirms what a member reported, or puts it right and says why; from then on the member does not report it anew. Done by the
 * office or the auditor, never for itself. Refused with {@code not-the-auditor}, {@code currency-differs}, {@code basis-assessed}.
 *
 * @param amount what it should have been; null where it is right
 * @param correction why it is not right; null where it is
 */
public record ConfirmBasis(
        OrganisationId organisation,
        int year,

        @Meaning("What it should have been; left out where it is right") @Nullable
        Money amount,

        @Meaning("Why it is not right; left out where it is") @Nullable
        String correction)
        implements Command<ConsortiumState, ConsortiumEvent> {

    private static final int LONGEST = 1_000;

    public ConfirmBasis {
        Years.require(year);
        if ((amount == null) != (correction == null)) {
            throw DomainException.invalid("/correction", "A correction has both an amount and a reason.");
        }
        if (amount != null && amount.isNegative()) {
            throw DomainException.invalid("/amount", "A basis is not negative.");
        }
        correction = correction == null ? null : Wording.require("/correction", correction, LONGEST);
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        return Mandate.require(state, context, organisation);
    }

    @Override
    public List<DuesEvent> decide(ConsortiumState state, Context context) {
        ReportedBasis reported = Dues.of(state)
                .basis(organisation, year)
                .orElseThrow(() -> DomainException.notFound("basis", year + "/" + organisation));
        if (reported.assessed()) {
            throw DomainException.conflict(
                    "basis-assessed",
                    "Dues rest on the " + reported.amount() + " that " + organisation + " reported for " + year + ".");
        }
        Money stands = amount == null ? reported.amount() : amount;
        Mandate.requireCurrency(state, stands);
        return List.of(new BasisConfirmed(organisation, year, stands, correction));
    }
}
