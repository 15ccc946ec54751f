package io.consort.consortium;

import io.consort.consortium.admission.AdmissionEvent;
import io.consort.consortium.admission.ApplicationRejected;
import io.consort.consortium.admission.StepAnswered;
import io.consort.consortium.exit.ExitAccounted;
import io.consort.consortium.exit.ExitEvent;
import io.consort.consortium.exit.ExitStopped;
import io.consort.consortium.exit.StepDelayed;
import io.consort.consortium.exit.StepRefused;
import io.consort.consortium.life.DissolutionRefused;
import io.consort.consortium.life.LifeEvent;
import io.consort.consortium.life.TurnDelayed;
import io.consort.kernel.ledger.Audience;
import java.time.Instant;

/**
 * Whom each entry of a consortium's ledger concerns. What is decided is for everyone who may read the ledger; what was found out
 * about an applicant, and why it was rejected, is for the applicant and the secretariat; so is what an exit comes to for who leaves. The life of the consortium
 * as a whole concerns whoever was ever of it, also once that is over.
 */
final class ConsortiumAudiences {

    private ConsortiumAudiences() {}

    static Audience of(ConsortiumState state, ConsortiumEvent event, Instant now) {
        if (event instanceof ExitEvent exit) {
            return of(state, exit);
        }
        if (event instanceof LifeEvent life) {
            return of(life);
        }
        return event instanceof AdmissionEvent admission ? of(admission) : Audience.EVERYONE;
    }

    /** That someone leaves is for everyone; what it comes to, and what other services say of it, is for the leaver. */
    private static Audience of(ConsortiumState state, ExitEvent event) {
        boolean confidential = event instanceof ExitAccounted
                || event instanceof ExitStopped
                || event instanceof StepRefused
                || event instanceof StepDelayed;
        return confidential
                ? Audience.of(state.exits().require(event.exit()).leaving().member()::equals)
                : Audience.EVERYONE;
    }

    /** What another service has open, and why it hangs, is for those who are still of it. */
    private static Audience of(LifeEvent event) {
        boolean inner = event instanceof DissolutionRefused || event instanceof TurnDelayed;
        return inner ? Audience.EVERYONE : Audience.EVERYONE_EVER;
    }

    private static Audience of(AdmissionEvent event) {
        boolean confidential = event instanceof StepAnswered || event instanceof ApplicationRejected;
        return confidential ? Audience.of(event.organisation()::equals) : Audience.EVERYONE;
    }
}
