package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.OrganisationEvent.PersonInvited;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Asks someone to be one of an organisation's people. Forbidden with {@code not-administrator}; refused with
 * {@code too-many-invitations}.
 *
 * @param administrator whether they are to administer it
 * @param platform whether an administrator of the platform asks
 */
public record InvitePerson(OrganisationId organisation, boolean administrator, boolean platform)
        implements Command<ConsortiumState, ConsortiumEvent> {

    /** The most that an organisation has open at a time. */
    static final int MOST = 500;

    @Override
    public List<PersonInvited> decide(ConsortiumState state, Context context) {
        Organisations register = Organisations.of(state);
        Administration.require(register.require(organisation), context.actor(), platform);
        if (register.invitations().of(organisation, context.now()).size() >= MOST) {
            throw DomainException.refused(
                    "too-many-invitations", organisation + " has " + MOST + " invitations open; take some back first.");
        }
        return List.of(new PersonInvited(
                organisation, InvitationId.of(register.invitations().made() + 1), administrator));
    }
}
