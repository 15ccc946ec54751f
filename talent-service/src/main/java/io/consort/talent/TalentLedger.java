package io.consort.talent;

import io.consort.kernel.closure.LedgerClosing;
import io.consort.kernel.foureyes.FourEyes;
import io.consort.kernel.ledger.EventTypes;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.reliance.Relying;
import io.consort.kernel.witness.Witnessing;
import io.consort.talent.openmatter.OpenMatters;

/** The talent ledger: how it begins, how entries change it, and what they are called for good. */
public final class TalentLedger {

    /** What closing it means: everyone who was to be forgotten is. Whom the law has forgotten is forgotten afterwards, too. */
    static final LedgerClosing<TalentState, TalentEvent> CLOSING = new LedgerClosing<>(
            TalentState::closure,
            OpenMatters::of,
            TalentEvent.LedgerClosureChanged::new,
            TalentEvent.Forgetting.class::isInstance);

    /** Who cosigns its checkpoints. */
    static final Witnessing<TalentState, TalentEvent> WITNESSING = new Witnessing<>(
            TalentState::witnesses, TalentEvent.WitnessRegistered::new, TalentEvent.WitnessRetired::new);

    /** What it relies on. */
    static final Relying<TalentState, TalentEvent> RELYING =
            new Relying<>(TalentState::reliances, TalentEvent.ReliedOn::new);

    /** How acts of the secretariat take two of its people. */
    static final FourEyes<TalentState, TalentEvent> FOUR_EYES = new FourEyes<>(
            TalentState::awaited,
            TalentEvent.ActProposed::new,
            TalentEvent.ActSeconded::new,
            TalentEvent.ActWithdrawn::new);

    /** The definition that the ledger runtime needs. */
    public static final LedgerDefinition<TalentState, TalentEvent> DEFINITION = new LedgerDefinition<
                    TalentState, TalentEvent>(
                    "talent",
                    TalentState.class,
                    TalentState.EMPTY,
                    TalentState::after,
                    EventTypes.of(TalentEvent.class, "talent")
                            .with("talent.closure-changed.v1", TalentEvent.LedgerClosureChanged.class)
                            .build(),
                    TalentAudiences::of,
                    CLOSING.gate())
            .withFoldVersion(4);

    private TalentLedger() {}
}
