package io.consort.consortium.witness;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.witness.WitnessFact;
import io.consort.kernel.witness.WitnessId;
import io.consort.kernel.witness.Witnesses;
import java.time.LocalDate;

/** Something happened to the key of a witness. */
public sealed interface WitnessEvent extends ConsortiumEvent, WitnessFact {

    @Override
    default ConsortiumState on(ConsortiumState state, Header header) {
        return state.with(on(state.get(Witnesses.class)));
    }

    @Override
    default Audience audience(ConsortiumState state) {
        return Audience.EVERYONE.or(own -> isOf(state, own));
    }

    private boolean isOf(ConsortiumState state, OrganisationId organisation) {
        return state.get(Witnesses.class)
                .witness(id())
                .filter(each -> each.organisation().equals(organisation))
                .isPresent();
    }

    /** A member will cosign checkpoints with a key. */
    record WitnessRegistered(WitnessId id, OrganisationId organisation, String key)
            implements WitnessEvent, WitnessFact.Registered {}

    /** A witness's key is no longer used. */
    record WitnessRetired(WitnessId id, LocalDate on) implements WitnessEvent, WitnessFact.Retired {}
}
