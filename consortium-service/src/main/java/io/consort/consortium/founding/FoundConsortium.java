package io.consort.consortium.founding;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Founds a consortium, on the platform's ledger. Refused with {@code consortium-taken} when the id is in use in any spelling,
 * {@code secretariat-unknown} when the secretariat's organisation is not on the register.
 */
public record FoundConsortium(ConsortiumId consortium, Foundation foundation, Charter charter)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<FoundingEvent> decide(ConsortiumState state, Context context) {
        state.foundations().holder(consortium).ifPresent(holder -> {
            throw DomainException.conflict(
                    "consortium-taken", "There is a consortium " + holder + " already; ids are never reused.");
        });
        if (state.organisations().find(charter.secretariat()).isEmpty()) {
            throw DomainException.refused(
                    "secretariat-unknown",
                    "The secretariat " + charter.secretariat() + " is not on the register of organisations.");
        }
        return List.of(new ConsortiumFounded(consortium, foundation, charter));
    }
}
