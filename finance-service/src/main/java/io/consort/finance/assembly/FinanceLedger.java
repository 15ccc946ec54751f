package io.consort.finance.assembly;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.LedgerEvent;
import io.consort.finance.LedgerEvent.ActProposed;
import io.consort.finance.LedgerEvent.ActSeconded;
import io.consort.finance.LedgerEvent.ActWithdrawn;
import io.consort.finance.LedgerEvent.LedgerClosureChanged;
import io.consort.finance.LedgerEvent.ReliedOn;
import io.consort.finance.LedgerEvent.WitnessRegistered;
import io.consort.finance.LedgerEvent.WitnessRetired;
import io.consort.finance.account.AccountOpened;
import io.consort.finance.dues.DuesEvent;
import io.consort.finance.exit.ExitEvent;
import io.consort.finance.grant.GrantEvent;
import io.consort.finance.journal.TransactionPosted;
import io.consort.finance.openmatter.OpenMatters;
import io.consort.finance.succession.SuccessionEvent;
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
import java.util.List;

/** The finance ledger: how it begins, how entries change it, and what they are called for good. */
public final class FinanceLedger {

    /** All that can happen, feature by feature. */
    static final List<Class<? extends FinanceEvent>> FAMILIES = List.of(
            AccountOpened.class,
            TransactionPosted.class,
            DuesEvent.class,
            GrantEvent.class,
            ExitEvent.class,
            SuccessionEvent.class,
            LedgerEvent.class);

    /** What closing it means: nothing is owed or owned any more. */
    public static final LedgerClosing<FinanceState, FinanceEvent> CLOSING =
            new LedgerClosing<>(state -> state.get(Closure.class), OpenMatters::of, LedgerClosureChanged::new);

    /** Who cosigns its checkpoints. */
    public static final Witnessing<FinanceState, FinanceEvent> WITNESSING =
            new Witnessing<>(state -> state.get(Witnesses.class), WitnessRegistered::new, WitnessRetired::new);

    /** What it relies on. */
    public static final Relying<FinanceState, FinanceEvent> RELYING =
            new Relying<>(state -> state.get(Reliances.class), ReliedOn::new);

    /** How acts of the secretariat take two of its people. */
    public static final FourEyes<FinanceState, FinanceEvent> FOUR_EYES =
            new FourEyes<>(state -> state.get(Awaited.class), ActProposed::new, ActSeconded::new, ActWithdrawn::new);

    /** The definition that the ledger runtime needs. */
    public static final LedgerDefinition<FinanceState, FinanceEvent> DEFINITION = new LedgerDefinition<
                    FinanceState, FinanceEvent>(
                    "finance",
                    FinanceParts.class,
                    FinanceParts.EMPTY,
                    FinanceState::after,
                    EventTypes.of(FAMILIES, "finance")
                            .with("finance.closure-changed.v1", LedgerClosureChanged.class)
                            .build(),
                    (state, event, _) -> event.audience(state),
                    CLOSING.gate())
            .withFoldVersion(4);

    private FinanceLedger() {}
}
