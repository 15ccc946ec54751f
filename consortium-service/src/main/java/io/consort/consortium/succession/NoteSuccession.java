package io.consort.consortium.succession;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.Succession;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/** Tells a consortium that one of its organisations is no more; refused with {@code succession-noted} when it knows. */
record NoteSuccession(OrganisationId organisation, Succession succession)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<SuccessionEvent> decide(ConsortiumState state, Context context) {
        state.requireConsortium();
        if (state.successors().find(organisation).isPresent()) {
            throw DomainException.conflict(
                    "succession-noted", "This consortium knows already that " + organisation + " is no more.");
        }
        return List.of(new MembershipSucceeded(organisation, succession));
    }
}
