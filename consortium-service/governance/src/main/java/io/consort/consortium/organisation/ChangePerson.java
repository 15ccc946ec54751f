package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.OrganisationEvent.PersonChanged;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.util.List;

/**
 * Changes what one of an organisation's people may do. Forbidden with {@code not-administrator}; not found where the person is none of
 * them; refused with {@code last-administrator} when nobody would be left to administer the organisation, unless the platform does it;
 * {@code already-administrator}, {@code no-such-administrator}, {@code person-suspended}, {@code person-not-suspended}. Nobody becomes one
 * of an organisation's people by it: {@link AcceptInvitation} does that.
 *
 * @param member whether the identity provider has the person as one of the organisation's
 * @param platform whether an administrator of the platform asks
 */
public record ChangePerson(
        OrganisationId organisation, PersonId person, PersonChange change, boolean member, boolean platform)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<PersonChanged> decide(ConsortiumState state, Context context) {
        Organisation changed = Organisations.of(state).require(organisation);
        Administration.require(changed, context.actor(), platform);
        check(changed.people());
        return List.of(new PersonChanged(organisation, person, change));
    }

    private void check(People people) {
        switch (change) {
            case INVITED -> throw new IllegalArgumentException("A person accepts an invitation.");
            case SUSPENDED, REMOVED -> {
                requireKnown(people);
                requireAnother(people);
            }
            case REINSTATED -> {
                if (!people.suspended().contains(person)) {
                    throw DomainException.refused("person-not-suspended", person + " is not suspended.");
                }
            }
            case MADE_ADMINISTRATOR -> requireNew(people);
            case UNMADE_ADMINISTRATOR -> {
                if (!people.administrators().contains(person)) {
                    throw DomainException.refused(
                            "no-such-administrator", person + " does not administer " + organisation + ".");
                }
                requireAnother(people);
            }
        }
    }

    private void requireKnown(People people) {
        if (!member && !people.knows(person)) {
            throw new DomainException(
                    Kind.NOT_FOUND, "not-found", organisation + " has nobody by the id " + person + ".");
        }
    }

    private void requireNew(People people) {
        if (people.suspended().contains(person)) {
            throw DomainException.refused("person-suspended", person + " is suspended; reinstate the person first.");
        }
        if (people.administrators().contains(person)) {
            throw DomainException.conflict(
                    "already-administrator", person + " administers " + organisation + " already.");
        }
        requireKnown(people);
    }

    private void requireAnother(People people) {
        if (!platform && people.isAdministrator(person) && !people.isAdministeredWithout(person)) {
            throw DomainException.refused(
                    "last-administrator",
                    person + " is the last who administers " + organisation + "; make another one first.");
        }
    }
}
