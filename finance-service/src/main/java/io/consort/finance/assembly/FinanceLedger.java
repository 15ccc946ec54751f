package io.consort.finance;

import io.consort.finance.openmatter.OpenMatters;
import io.consort.kernel.closure.LedgerClosing;
import io.consort.kernel.foureyes.FourEyes;
import io.consort.kernel.ledger.EventTypes;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.reliance.Relying;
import io.consort.kernel.witness.Witnessing;

/** The finance ledger: how it begins, how entries change it, and what they are called for good. */
public final class FinanceLedger {

    /** What closing it means: nothing is owed or owned any more. */
    static final LedgerClosing<FinanceState, FinanceEvent> CLOSING =
            new LedgerClosing<>(FinanceState::closure, OpenMatters::of, FinanceEvent.LedgerClosureChanged::new);

    /** Who cosigns its checkpoints. */
    static final Witnessing<FinanceState, FinanceEvent> WITNESSING = new Witnessing<>(
            FinanceState::witnesses, FinanceEvent.WitnessRegistered::new, FinanceEvent.WitnessRetired::new);

    /** What it relies on. */
    static final Relying<FinanceState, FinanceEvent> RELYING =
            new Relying<>(FinanceState::reliances, FinanceEvent.ReliedOn::new);

    /** How acts of the secretariat take two of its people. */
    static final FourEyes<FinanceState, FinanceEvent> FOUR_EYES = new FourEyes<>(
            FinanceState::awaited,
            FinanceEvent.ActProposed::new,
            FinanceEvent.ActSeconded::new,
            FinanceEvent.ActWithdrawn::new);

    /** The definition that the ledger runtime needs. */
    public static final LedgerDefinition<FinanceState, FinanceEvent> DEFINITION = new LedgerDefinition<
                    FinanceState, FinanceEvent>(
                    "finance",
                    FinanceState.class,
                    FinanceState.EMPTY,
                    FinanceState::after,
                    EventTypes.of(FinanceEvent.class, "finance")
                            .with("finance.closure-changed.v1", FinanceEvent.LedgerClosureChanged.class)
                            .build(),
                    FinanceAudiences::of,
                    CLOSING.gate())
            .withFoldVersion(4);

    private FinanceLedger() {}
}
