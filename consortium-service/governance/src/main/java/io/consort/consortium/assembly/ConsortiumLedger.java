package io.consort.consortium.assembly;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.admission.AdmissionEvent;
import io.consort.consortium.admission.AdmissionEvent.StepAnswered;
import io.consort.consortium.body.BodyEvent;
import io.consort.consortium.charter.CharterEvent;
import io.consort.consortium.contribution.ContributionEvent;
import io.consort.consortium.decision.DecisionEvent;
import io.consort.consortium.dues.DuesEvent;
import io.consort.consortium.exit.ExitEvent;
import io.consort.consortium.exit.ExitEvent.StepDelayed;
import io.consort.consortium.exit.ExitEvent.StepReadmitted;
import io.consort.consortium.exit.ExitEvent.StepRefused;
import io.consort.consortium.exit.ExitEvent.StepRevoked;
import io.consort.consortium.exit.ExitEvent.StepSettled;
import io.consort.consortium.founding.Consortium;
import io.consort.consortium.founding.FoundingEvent;
import io.consort.consortium.foureyes.ActOfTwo;
import io.consort.consortium.foureyes.ActOfTwo.ActProposed;
import io.consort.consortium.foureyes.ActOfTwo.ActSeconded;
import io.consort.consortium.foureyes.ActOfTwo.ActWithdrawn;
import io.consort.consortium.life.Life;
import io.consort.consortium.life.LifeEvent;
import io.consort.consortium.life.LifeEvent.ConsortiumDissolved;
import io.consort.consortium.life.LifeEvent.ConsortiumResumed;
import io.consort.consortium.life.LifeEvent.ConsortiumSuspended;
import io.consort.consortium.life.LifeGate;
import io.consort.consortium.meeting.DemandEvent;
import io.consort.consortium.meeting.MeetingEvent;
import io.consort.consortium.membership.Actors;
import io.consort.consortium.membership.MembershipEvent;
import io.consort.consortium.minutes.MinutesEvent;
import io.consort.consortium.organisation.OrganisationEvent;
import io.consort.consortium.separation.SeparationEvent;
import io.consort.consortium.succession.SuccessionEvent;
import io.consort.consortium.witness.WitnessEvent;
import io.consort.kernel.foureyes.Awaited;
import io.consort.kernel.foureyes.FourEyes;
import io.consort.kernel.ledger.EventTypes;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.witness.Witnesses;
import io.consort.kernel.witness.Witnessing;
import java.util.List;

/** The names of this service's entries, and how they are folded. */
public final class ConsortiumLedger {

    /** Raised whenever the same events come to another state, or the state takes another shape. */
    private static final int FOLD = 7;

    /** The families of events, each of which names its cases. */
    static final List<Class<? extends ConsortiumEvent>> FAMILIES = List.of(
            OrganisationEvent.class,
            FoundingEvent.class,
            CharterEvent.class,
            MembershipEvent.class,
            AdmissionEvent.class,
            BodyEvent.class,
            MeetingEvent.class,
            DemandEvent.class,
            MinutesEvent.class,
            SeparationEvent.class,
            DecisionEvent.class,
            DuesEvent.class,
            ContributionEvent.class,
            SuccessionEvent.class,
            ExitEvent.class,
            LifeEvent.class,
            WitnessEvent.class,
            ActOfTwo.class);

    /** Who cosigns a consortium's checkpoints. */
    static final Witnessing<ConsortiumState, ConsortiumEvent> WITNESSING = new Witnessing<>(
            state -> state.get(Witnesses.class), WitnessEvent.WitnessRegistered::new, WitnessEvent.WitnessRetired::new);

    /** How acts of the secretariat take two of its people. */
    static final FourEyes<ConsortiumState, ConsortiumEvent> FOUR_EYES =
            new FourEyes<>(state -> state.get(Awaited.class), ActProposed::new, ActSeconded::new, ActWithdrawn::new);

    /** The definition of the platform's ledger and of each consortium's. */
    public static final LedgerDefinition<ConsortiumState, ConsortiumEvent> DEFINITION = new LedgerDefinition<
                    ConsortiumState, ConsortiumEvent>(
                    "consortium",
                    ConsortiumParts.class,
                    ConsortiumParts.EMPTY,
                    (state, event, header) -> Actors.seen(event.on(state, header), header),
                    EventTypes.of(FAMILIES, "consortium")
                            .with("consortium.vetting-answered.v1", StepAnswered.class)
                            .with("consortium.exit-step-settled.v1", StepSettled.class)
                            .with("consortium.exit-step-refused.v1", StepRefused.class)
                            .with("consortium.exit-step-delayed.v1", StepDelayed.class)
                            .with("consortium.exit-step-revoked.v1", StepRevoked.class)
                            .with("consortium.exit-step-readmitted.v1", StepReadmitted.class)
                            .with("consortium.suspended.v1", ConsortiumSuspended.class)
                            .with("consortium.resumed.v1", ConsortiumResumed.class)
                            .with("consortium.dissolved.v1", ConsortiumDissolved.class)
                            .build(),
                    (state, event, _) -> event.audience(state),
                    LifeGate::check)
            .withFoldVersion(FOLD);

    private ConsortiumLedger() {}

    /** Whether it is a consortium's and takes entries: the platform's is none, nor is one where the consortium is suspended or over. */
    public static boolean isOpen(ConsortiumState state) {
        return Consortium.find(state).isPresent() && Life.of(state).takesEntries();
    }
}
