package io.consort.talent.succession;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.succession.Heirs;
import io.consort.kernel.witness.Witnesses;
import io.consort.talent.LedgerEvent.WitnessRetired;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.succession.SuccessionEvent.OrganisationSucceeded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts its successor in law in the place of an organisation that is no more: agreements, work and titles are its own. It is done because the register of
 * organisations says so, and asks for nobody's consent.
 * Its keys as a witness are used no longer. Refused with {@code organisation-is-no-more} where it is done.
 *
 * @param effective the first day without the organisation
 */
public record SucceedOrganisation(OrganisationId from, OrganisationId to, LocalDate effective)
        implements Command<TalentState, TalentEvent> {

    public SucceedOrganisation {
        if (from.equals(to)) {
            throw DomainException.invalid("/to", "An organisation is succeeded by another, and both are " + to + ".");
        }
    }

    @Override
    public List<TalentEvent> decide(TalentState state, Context context) {
        OrganisationId heir = state.get(Heirs.class).heir(from, to, effective, context.today());
        List<TalentEvent> events = new ArrayList<>();
        events.add(new OrganisationSucceeded(from, heir, effective));
        state.get(Witnesses.class)
                .inUse(from)
                .forEach(each -> events.add(new WitnessRetired(each.id(), context.today())));
        return events;
    }
}
