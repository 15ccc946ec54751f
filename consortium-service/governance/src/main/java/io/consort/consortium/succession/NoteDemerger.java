package io.consort.consortium.succession;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.founding.Consortium;
import io.consort.consortium.succession.SuccessionEvent.DemergerNoted;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.succession.Demerger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells a consortium that a part of what one organisation has there went to another, and carries that out there; refused with
 * {@code demerger-noted} when it knows.
 *
 * @param recorded the number of the entry of the platform's ledger that says so; null where it is not known
 */
record NoteDemerger(Demerger demerger, @Nullable Long recorded) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<ConsortiumEvent> decide(ConsortiumState state, Context context) {
        Consortium.require(state);
        if (Successors.of(state).demergers().find(demerger.id()).isPresent()) {
            throw DomainException.conflict(
                    "demerger-noted", "This consortium knows of the demerger " + demerger.id() + " already.");
        }
        List<ConsortiumEvent> events = new ArrayList<>();
        events.add(new DemergerNoted(demerger));
        events.addAll(PartPassages.of(state, demerger, context.today()));
        return events;
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        return new Authority.Register("platform", recorded);
    }
}
