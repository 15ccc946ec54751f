package io.consort.kernel.ledger;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** The smallest domain that can be wrong: a line may be written once. */
record Notebook(PVector<String> lines, PMap<String, Long> seqs) {

    static final Notebook EMPTY = new Notebook(TreePVector.empty(), HashTreePMap.empty());

    static final LedgerDefinition<Notebook, NotebookEvent> DEFINITION = new LedgerDefinition<>(
            "notebook",
            Notebook.class,
            EMPTY,
            (state, event, header) -> switch (event) {
                case NotebookEvent.LineWritten(String line) ->
                    new Notebook(state.lines.plus(line), state.seqs.plus(line, header.seq()));
            },
            EventTypes.of(NotebookEvent.class)
                    .with("notebook.line-written.v1", NotebookEvent.LineWritten.class)
                    .build(),
            (state, event, now) -> switch (event) {
                case NotebookEvent.LineWritten(String line) ->
                    line.startsWith("for ti") ? Audience.of(new OrganisationId("ti")::equals) : Audience.EVERYONE;
            },
            (state, events) -> {
                if (state.lines.contains("The end")) {
                    throw DomainException.conflict("notebook-full", "Nothing is written after the end.");
                }
            });

    sealed interface NotebookEvent extends Event {
        record LineWritten(String line) implements NotebookEvent {
            @Override
            public String subject() {
                return "lines/" + line;
            }
        }
    }

    record Write(String... lines) implements Command<Notebook, NotebookEvent> {
        @Override
        public List<NotebookEvent> decide(Notebook state, Context context) {
            for (String line : lines) {
                if (state.seqs.containsKey(line)) {
                    throw DomainException.conflict("line-taken", "The line " + line + " is written already.");
                }
            }
            return java.util.stream.Stream.of(lines)
                    .map(NotebookEvent.LineWritten::new)
                    .map(NotebookEvent.class::cast)
                    .toList();
        }
    }
}
