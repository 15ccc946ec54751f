package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationRenamed;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;

/**
 * Gives an organisation another legal name from a day on; its id, which is its alias at the identity provider, stays. Refused
 * with {@code name-unchanged}, and {@code name-out-of-order} when the day is not after the last renaming.
 */
public record RenameOrganisation(
        OrganisationId organisation,
        String legalName,

        @Meaning(value = "The first day under that name", example = "1992-01-31")
        LocalDate from)
        implements Command<ConsortiumState, ConsortiumEvent> {

    public RenameOrganisation {
        legalName = Wording.require("/legalName", legalName, 200);
    }

    @Override
    public List<OrganisationEvent> decide(ConsortiumState state, Context context) {
        Organisation renamed = Organisations.of(state).requireOn(organisation, from);
        List<LegalName> names = renamed.chronicle().names();
        if (!names.isEmpty() && !from.isAfter(names.getLast().from())) {
            throw DomainException.refused(
                    "name-out-of-order",
                    organisation + " was renamed on " + names.getLast().from()
                            + "; another renaming is later than that.");
        }
        if (renamed.nameOn(from).equals(legalName)) {
            throw DomainException.refused("name-unchanged", "That is what " + organisation + " is called already.");
        }
        return List.of(new OrganisationRenamed(organisation, legalName, from));
    }
}
