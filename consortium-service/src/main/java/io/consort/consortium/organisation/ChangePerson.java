package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Changes what one of an organisation's people may do. Forbidden with {@code not-administrator}; refused with
 * {@code last-administrator} when nobody would be left to administer the organisation, unless the platform does it;
 * {@code already-administrator}, {@code no-such-administrator}, {@code person-suspended}.
 *
 * @param platform whether an administrator of the platform asks
 */
public record ChangePerson(OrganisationId organisation, PersonId person, List<PersonChange> changes, boolean platform)
        implements Command<ConsortiumState, ConsortiumEvent> {

    public ChangePerson {
        changes = List.copyOf(changes);
    }

    @Override
    public List<OrganisationEvent> decide(ConsortiumState state, Context context) {
        requirePermitted(state.organisations(), context.actor());
        return changes.stream()
                .<OrganisationEvent>map(each -> new PersonChanged(organisation, person, each))
                .toList();
    }

    /**
     * Sees that nothing stands against it.
     *
     * @throws DomainException as {@link #decide} has it
     */
    public void requirePermitted(Organisations register, Actor actor) {
        Organisation changed = register.require(organisation);
        Administration.require(changed, actor, platform);
        changes.forEach(each -> check(changed.people(), each));
    }

    private void check(People people, PersonChange change) {
        switch (change) {
            case INVITED, REINSTATED -> {}
            case SUSPENDED, REMOVED -> requireAnother(people);
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

    private void requireNew(People people) {
        if (people.suspended().contains(person)) {
            throw DomainException.refused("person-suspended", person + " is suspended; reinstate the person first.");
        }
        if (people.administrators().contains(person)) {
            throw DomainException.conflict(
                    "already-administrator", person + " administers " + organisation + " already.");
        }
    }

    private void requireAnother(People people) {
        if (!platform && people.isAdministrator(person) && !people.isAdministeredWithout(person)) {
            throw DomainException.refused(
                    "last-administrator",
                    person + " is the last who administers " + organisation + "; make another one first.");
        }
    }
}
