package io.consort.starter.notebook;

import io.consort.kernel.closure.Closure;
import io.consort.kernel.closure.LedgerClosing;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.EventTypes;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.witness.Witnesses;
import io.consort.kernel.witness.Witnessing;
import java.util.List;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** What the notebook has beside its notes, in ledgers of their own. */
record Journal(PVector<String> lines, Closure closure, Witnesses witnesses) {

    static final LedgerClosing<Journal, JournalEvent> CLOSING =
            new LedgerClosing<>(Journal::closure, _ -> List.of(), JournalEvent.ClosureChanged::new);

    static final Witnessing<Journal, JournalEvent> WITNESSING =
            new Witnessing<>(Journal::witnesses, JournalEvent.WitnessRegistered::new, JournalEvent.WitnessRetired::new);

    /** The heap factor lets a test fill any memory with few lines. */
    static final LedgerDefinition<Journal, JournalEvent> DEFINITION = new LedgerDefinition<>(
                    "notebook",
                    Journal.class,
                    new Journal(TreePVector.empty(), Closure.NEVER, Witnesses.EMPTY),
                    Journal::after,
                    EventTypes.of(JournalEvent.class)
                            .with("notebook.line-written.v1", JournalEvent.LineWritten.class)
                            .with("notebook.journal-closure-changed.v1", JournalEvent.ClosureChanged.class)
                            .with("notebook.journal-witness-registered.v1", JournalEvent.WitnessRegistered.class)
                            .with("notebook.journal-witness-retired.v1", JournalEvent.WitnessRetired.class)
                            .build(),
                    (journal, event, now) ->
                            event instanceof JournalEvent.ClosureChanged ? Audience.EVERYONE_EVER : Audience.EVERYONE,
                    CLOSING.gate())
            .withHeapFactor(100_000)
            .named("journal");

    private static Journal after(Journal before, JournalEvent event, Header header) {
        return switch (event) {
            case JournalEvent.LineWritten line ->
                new Journal(before.lines.plus(line.text()), before.closure, before.witnesses);
            case JournalEvent.ClosureChanged changed ->
                new Journal(before.lines, changed.on(before.closure, header), before.witnesses);
            case JournalEvent.WitnessRegistered registered ->
                new Journal(before.lines, before.closure, registered.on(before.witnesses));
            case JournalEvent.WitnessRetired retired ->
                new Journal(before.lines, before.closure, retired.on(before.witnesses));
        };
    }
}
