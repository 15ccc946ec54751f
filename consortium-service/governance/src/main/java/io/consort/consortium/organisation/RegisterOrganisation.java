package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationRegistered;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Puts an organisation on the register. Its id is its alias at the identity provider, never changes and is never reused.
 * Refused with {@code organisation-taken} when the id is in use in any spelling, {@code identifier-taken} when another
 * organisation has the same identifier or domain, {@code parent-unknown} when the parent is not on the register, or was
 * succeeded.
 */
public record RegisterOrganisation(OrganisationId organisation, Profile profile)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<OrganisationEvent> decide(ConsortiumState state, Context context) {
        Organisations register = Organisations.of(state);
        for (String claim : Organisation.claims(organisation, profile)) {
            OrganisationId holder = register.claims().get(claim);
            if (holder != null) {
                throw taken(claim, holder);
            }
        }
        OrganisationId parent = profile.parent();
        if (parent != null && !register.exists(parent, context.today())) {
            throw DomainException.refused(
                    "parent-unknown",
                    register.find(parent).isEmpty()
                            ? "The parent " + parent + " is not on the register; register it first."
                            : "The parent " + parent + " is no more; name who stands in its place.");
        }
        return List.of(new OrganisationRegistered(organisation, profile));
    }

    private static DomainException taken(String claim, OrganisationId holder) {
        return claim.startsWith("id ")
                ? DomainException.conflict(
                        "organisation-taken", "There is an organisation " + holder + " already; ids are never reused.")
                : DomainException.conflict(
                        "identifier-taken", "The " + claim + " belongs to the organisation " + holder + " already.");
    }
}
