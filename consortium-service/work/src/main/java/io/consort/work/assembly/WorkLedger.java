package io.consort.work.assembly;

import io.consort.kernel.closure.Closure;
import io.consort.kernel.closure.LedgerClosing;
import io.consort.kernel.ledger.EventTypes;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.witness.Witnesses;
import io.consort.kernel.witness.Witnessing;
import io.consort.work.WorkEvent;
import io.consort.work.WorkState;
import io.consort.work.closure.ClosureEvent;
import io.consort.work.closure.ClosureEvent.ClosureChanged;
import io.consort.work.exit.ExitEvent;
import io.consort.work.witness.WitnessEvent;
import io.consort.work.witness.WitnessEvent.WitnessRegistered;
import io.consort.work.witness.WitnessEvent.WitnessRetired;
import java.util.List;

/** The ledger of a consortium's work, beside that of its decisions: the names of its entries, and how they are folded. */
public final class WorkLedger {

    /** What closing it means. Nothing in it can be open so far. */
    public static final LedgerClosing<WorkState, WorkEvent> CLOSING =
            new LedgerClosing<>(state -> state.get(Closure.class), _ -> List.of(), ClosureChanged::new);

    /** Who cosigns its checkpoints. */
    public static final Witnessing<WorkState, WorkEvent> WITNESSING =
            new Witnessing<>(state -> state.get(Witnesses.class), WitnessRegistered::new, WitnessRetired::new);

    /** The families of events, each of which names its cases. */
    static final List<Class<? extends WorkEvent>> FAMILIES =
            List.of(ExitEvent.class, ClosureEvent.class, WitnessEvent.class);

    /** The definition that the ledger runtime needs. */
    public static final LedgerDefinition<WorkState, WorkEvent> DEFINITION = new LedgerDefinition<WorkState, WorkEvent>(
                    "consortium",
                    WorkParts.class,
                    WorkParts.EMPTY,
                    (state, event, header) -> event.on(state, header),
                    EventTypes.of(FAMILIES, "work").build(),
                    (state, event, _) -> event.audience(state),
                    CLOSING.gate())
            .named("work");

    private WorkLedger() {}
}
