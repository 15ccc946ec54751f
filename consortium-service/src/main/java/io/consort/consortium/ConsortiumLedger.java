package io.consort.consortium;

import io.consort.consortium.admission.AdmissionEvent.StepAnswered;
import io.consort.consortium.exit.ExitEvent.StepDelayed;
import io.consort.consortium.exit.ExitEvent.StepReadmitted;
import io.consort.consortium.exit.ExitEvent.StepRefused;
import io.consort.consortium.exit.ExitEvent.StepRevoked;
import io.consort.consortium.exit.ExitEvent.StepSettled;
import io.consort.consortium.foureyes.ActOfTwo.ActProposed;
import io.consort.consortium.foureyes.ActOfTwo.ActSeconded;
import io.consort.consortium.foureyes.ActOfTwo.ActWithdrawn;
import io.consort.consortium.life.LifeEvent.ConsortiumDissolved;
import io.consort.consortium.life.LifeEvent.ConsortiumResumed;
import io.consort.consortium.life.LifeEvent.ConsortiumSuspended;
import io.consort.consortium.life.LifeGate;
import io.consort.consortium.witness.WitnessEvent;
import io.consort.kernel.foureyes.FourEyes;
import io.consort.kernel.ledger.EventTypes;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.witness.Witnessing;

/** The names of this service's entries, and how they are folded. */
public final class ConsortiumLedger {

    /** Raised whenever the same events come to another state, or the state takes another shape. */
    private static final int FOLD = 3;

    /** Who cosigns a consortium's checkpoints. */
    static final Witnessing<ConsortiumState, ConsortiumEvent> WITNESSING = new Witnessing<>(
            ConsortiumState::witnesses, WitnessEvent.WitnessRegistered::new, WitnessEvent.WitnessRetired::new);

    /** How acts of the secretariat take two of its people. */
    static final FourEyes<ConsortiumState, ConsortiumEvent> FOUR_EYES =
            new FourEyes<>(ConsortiumState::awaited, ActProposed::new, ActSeconded::new, ActWithdrawn::new);

    /** The definition of the platform's ledger and of each consortium's. */
    public static final LedgerDefinition<ConsortiumState, ConsortiumEvent> DEFINITION = new LedgerDefinition<
                    ConsortiumState, ConsortiumEvent>(
                    "consortium",
                    ConsortiumState.class,
                    ConsortiumState.EMPTY,
                    ConsortiumState::apply,
                    EventTypes.of(ConsortiumEvent.class, "consortium")
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
                    ConsortiumAudiences::of,
                    LifeGate::check)
            .withFoldVersion(FOLD);

    private ConsortiumLedger() {}
}
