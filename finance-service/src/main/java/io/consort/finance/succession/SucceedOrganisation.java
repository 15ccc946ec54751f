package io.consort.finance.succession;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.LedgerEvent.WitnessRetired;
import io.consort.finance.succession.SuccessionEvent.OrganisationSucceeded;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.succession.Heirs;
import io.consort.kernel.witness.Witnesses;
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
        OrganisationId heir = state.get(Heirs.class).heir(from, to, effective, context.today());
        List<FinanceEvent> events = new ArrayList<>();
        events.add(new OrganisationSucceeded(from, heir, effective));
        state.get(Witnesses.class)
                .inUse(from)
                .forEach(each -> events.add(new WitnessRetired(each.id(), context.today())));
        return events;
    }
}
