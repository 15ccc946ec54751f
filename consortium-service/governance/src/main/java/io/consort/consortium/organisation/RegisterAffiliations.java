package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import java.time.LocalDate;
import java.util.Optional;

/** Affiliations from the register, as it stands when it is asked. */
public final class RegisterAffiliations implements Affiliations {

    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;

    /** From the platform's ledger among these. */
    public RegisterAffiliations(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        this.ledgers = ledgers;
    }

    @Override
    public OrganisationId headOf(OrganisationId organisation, LocalDate on) {
        return groups().headOf(organisation, on);
    }

    @Override
    public Optional<LocalDate> nextChange(OrganisationId organisation, LocalDate after) {
        return groups().nextChange(organisation, after);
    }

    private Groups groups() {
        return Organisations.of(ledgers.ledger(LedgerId.PLATFORM).read().state())
                .groups();
    }
}
