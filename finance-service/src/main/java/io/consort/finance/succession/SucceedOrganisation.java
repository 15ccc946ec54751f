package io.consort.finance.succession;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts its successor in law in the place of an organisation that is no more: accounts, claims and grants are its own. It is done because the register of
 * organisations says so, and asks for nobody's consent.
 * Its keys as a witness are used no longer. Refused with {@code organisation-is-no-more} where it is done.
 *
 * @param effective the first day without the organisation
 */
public record SucceedOrganisation(OrganisationId from, OrganisationId to, LocalDate effective)
        implements Command<FinanceState, FinanceEvent> {

    public SucceedOrganisation {
        if (from.equals(to)) {
            throw DomainException.invalid("/to", "An organisation is succeeded by another, and both are " + to + ".");
        }
    }

    @Override
    public List<FinanceEvent> decide(FinanceState state, Context context) {
        OrganisationId heir = state.heirs().heir(from, to, effective, context.today());
        List<FinanceEvent> events = new ArrayList<>();
        events.add(new FinanceEvent.OrganisationSucceeded(from, heir, effective));
        state.witnesses()
                .inUse(from)
                .forEach(each -> events.add(new FinanceEvent.WitnessRetired(each.id(), context.today())));
        return events;
    }
}
