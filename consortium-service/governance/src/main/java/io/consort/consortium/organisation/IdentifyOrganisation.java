package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationIdentified;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Says what registries call an organisation: one that it has been given since it was registered, or the right one where a slip of
 * the pen made that of another, which check digits do not tell. Those that are not named it has no more, so that their holder can
 * have them. Refused with {@code identifier-taken}, {@code identifiers-unchanged} and {@code organisation-succeeded}.
 */
public record IdentifyOrganisation(OrganisationId organisation, Identifiers identifiers)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<OrganisationEvent> decide(ConsortiumState state, Context context) {
        Organisations register = Organisations.of(state);
        Organisation identified = register.requireOn(organisation, context.today());
        if (identified.profile().identifiers().equals(identifiers)) {
            throw DomainException.refused(
                    "identifiers-unchanged", "That is what the register says of " + organisation + " already.");
        }
        register.requireUnclaimed(organisation, identifiers.claims());
        return List.of(new OrganisationIdentified(organisation, identifiers));
    }
}
