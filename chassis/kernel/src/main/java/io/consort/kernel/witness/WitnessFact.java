package io.consort.kernel.witness;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Event;
import java.time.LocalDate;

/** Something that happened to a witness's key, as the events of every service tell it. */
public interface WitnessFact extends Event {

    /** The key's number. */
    WitnessId id();

    /** What it means for the witnesses. */
    Witnesses on(Witnesses witnesses);

    @Override
    default String subject() {
        return "witnesses/" + id();
    }

    /** A member will cosign checkpoints with a key. */
    interface Registered extends WitnessFact {

        /** The member. */
        OrganisationId organisation();

        /** The key's public half, as C2SP tlog-cosignature writes it. */
        String key();

        @Override
        default Witnesses on(Witnesses witnesses) {
            return witnesses.with(new Witness(id(), organisation(), key(), null));
        }
    }

    /** A witness's key is no longer used. */
    interface Retired extends WitnessFact {

        /** The day. */
        LocalDate on();

        @Override
        default Witnesses on(Witnesses witnesses) {
            return witnesses.retired(id(), on());
        }
    }
}
