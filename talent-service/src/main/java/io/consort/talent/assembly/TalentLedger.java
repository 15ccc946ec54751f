package io.consort.talent.assembly;

import io.consort.kernel.closure.Closure;
import io.consort.kernel.closure.LedgerClosing;
import io.consort.kernel.foureyes.Awaited;
import io.consort.kernel.foureyes.FourEyes;
import io.consort.kernel.ledger.EventTypes;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.reliance.Reliances;
import io.consort.kernel.reliance.Relying;
import io.consort.kernel.witness.Witnesses;
import io.consort.kernel.witness.Witnessing;
import io.consort.talent.LedgerEvent;
import io.consort.talent.LedgerEvent.ActProposed;
import io.consort.talent.LedgerEvent.ActSeconded;
import io.consort.talent.LedgerEvent.ActWithdrawn;
import io.consort.talent.LedgerEvent.LedgerClosureChanged;
import io.consort.talent.LedgerEvent.ReliedOn;
import io.consort.talent.LedgerEvent.WitnessRegistered;
import io.consort.talent.LedgerEvent.WitnessRetired;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.agreement.AgreementEvent;
import io.consort.talent.exit.ExitEvent;
import io.consort.talent.openmatter.OpenMatters;
import io.consort.talent.recognition.RecognitionDecided;
import io.consort.talent.researcher.ResearcherEvent;
import io.consort.talent.succession.SuccessionEvent;
import java.util.List;

/** The talent ledger: how it begins, how entries change it, and what they are called for good. */
public final class TalentLedger {

    /** All that can happen, feature by feature. */
    static final List<Class<? extends TalentEvent>> FAMILIES = List.of(
            ResearcherEvent.class,
            AgreementEvent.class,
            RecognitionDecided.class,
            ExitEvent.class,
            SuccessionEvent.class,
            LedgerEvent.class);

    /** What closing it means: everyone who was to be forgotten is. Whom the law has forgotten is forgotten afterwards, too. */
    public static final LedgerClosing<TalentState, TalentEvent> CLOSING = new LedgerClosing<>(
            state -> state.get(Closure.class),
            OpenMatters::of,
            LedgerClosureChanged::new,
            ResearcherEvent.Forgetting.class::isInstance);

    /** Who cosigns its checkpoints. */
    public static final Witnessing<TalentState, TalentEvent> WITNESSING =
            new Witnessing<>(state -> state.get(Witnesses.class), WitnessRegistered::new, WitnessRetired::new);

    /** What it relies on. */
    public static final Relying<TalentState, TalentEvent> RELYING =
            new Relying<>(state -> state.get(Reliances.class), ReliedOn::new);

    /** How acts of the secretariat take two of its people. */
    public static final FourEyes<TalentState, TalentEvent> FOUR_EYES =
            new FourEyes<>(state -> state.get(Awaited.class), ActProposed::new, ActSeconded::new, ActWithdrawn::new);

    /** The definition that the ledger runtime needs. */
    public static final LedgerDefinition<TalentState, TalentEvent> DEFINITION = new LedgerDefinition<
                    TalentState, TalentEvent>(
                    "talent",
                    TalentParts.class,
                    TalentParts.EMPTY,
                    TalentState::after,
                    EventTypes.of(FAMILIES, "talent")
                            .with("talent.closure-changed.v1", LedgerClosureChanged.class)
                            .build(),
                    (state, event, _) -> event.audience(state),
                    CLOSING.gate())
            .withFoldVersion(4);

    private TalentLedger() {}
}
