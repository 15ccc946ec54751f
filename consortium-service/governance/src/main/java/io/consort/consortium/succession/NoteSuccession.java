package io.consort.consortium.succession;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.founding.Consortium;
import io.consort.consortium.organisation.Succession;
import io.consort.consortium.succession.SuccessionEvent.MembershipSucceeded;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells a consortium that one of its organisations is no more, and carries that out there; refused with {@code succession-noted} when it
 * knows.
 *
 * @param recorded the number of the entry of the platform's ledger that says so; null where it is not known
 */
record NoteSuccession(
        OrganisationId organisation,
        Succession succession,
        @Nullable Long recorded) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<ConsortiumEvent> decide(ConsortiumState state, Context context) {
        Consortium.require(state);
        if (Successors.of(state).find(organisation).isPresent()) {
            throw DomainException.conflict(
                    "succession-noted", "This consortium knows already that " + organisation + " is no more.");
        }
        List<ConsortiumEvent> events = new ArrayList<>();
        events.add(new MembershipSucceeded(organisation, succession));
        events.addAll(Passages.of(state, organisation, succession, context.today()));
        return events;
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        return new Authority.Register("platform", recorded);
    }
}
