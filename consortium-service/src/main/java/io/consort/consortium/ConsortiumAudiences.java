package io.consort.consortium;

import io.consort.consortium.admission.AdmissionEvent;
import io.consort.consortium.admission.AdmissionEvent.ApplicationRejected;
import io.consort.consortium.admission.AdmissionEvent.StepAnswered;
import io.consort.consortium.body.BodyEvent;
import io.consort.consortium.charter.CharterEvent;
import io.consort.consortium.contribution.ContributionEvent;
import io.consort.consortium.decision.DecisionEvent;
import io.consort.consortium.dues.DuesEvent;
import io.consort.consortium.exit.ExitEvent;
import io.consort.consortium.exit.ExitEvent.ExitAccounted;
import io.consort.consortium.exit.ExitEvent.ExitStopped;
import io.consort.consortium.exit.ExitEvent.StepDelayed;
import io.consort.consortium.exit.ExitEvent.StepRefused;
import io.consort.consortium.founding.FoundingEvent;
import io.consort.consortium.foureyes.ActOfTwo;
import io.consort.consortium.life.LifeEvent;
import io.consort.consortium.life.LifeEvent.DissolutionRefused;
import io.consort.consortium.life.LifeEvent.TurnDelayed;
import io.consort.consortium.meeting.DemandEvent;
import io.consort.consortium.meeting.MeetingEvent;
import io.consort.consortium.membership.MembershipEvent;
import io.consort.consortium.minutes.MinutesEvent;
import io.consort.consortium.organisation.OrganisationEvent;
import io.consort.consortium.separation.SeparationEvent;
import io.consort.consortium.succession.SuccessionEvent;
import io.consort.consortium.witness.WitnessEvent;
import io.consort.kernel.ledger.Audience;
import java.time.Instant;

/**
 * Whom each entry of a consortium's ledger concerns. What is decided is for everyone who may read the ledger; what was found out
 * about an applicant, and why it was rejected, is for the applicant and the secretariat; so is what an exit comes to for who leaves. What concerns one by
 * name is for it also when it has left. The life of the consortium
 * as a whole concerns whoever was ever of it, also once that is over.
 */
final class ConsortiumAudiences {

    private ConsortiumAudiences() {}

    static Audience of(ConsortiumState state, ConsortiumEvent event, Instant now) {
        Audience audience = switch (event) {
            case ExitEvent exit -> of(state, exit);
            case LifeEvent life -> of(life);
            case AdmissionEvent admission -> of(admission);
            case OrganisationEvent _,
                    FoundingEvent _,
                    CharterEvent _,
                    MembershipEvent _,
                    BodyEvent _,
                    MeetingEvent _,
                    DemandEvent _,
                    MinutesEvent _,
                    SeparationEvent _,
                    DecisionEvent _,
                    DuesEvent _,
                    ContributionEvent _,
                    SuccessionEvent _,
                    WitnessEvent _,
                    ActOfTwo _ -> Audience.EVERYONE;
        };
        return audience.equals(Audience.EVERYONE)
                ? audience.or(own -> ConcernedByName.of(state, event).contains(own))
                : audience;
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
