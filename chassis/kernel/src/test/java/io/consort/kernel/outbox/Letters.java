package io.consort.kernel.outbox;

import io.consort.kernel.agenda.Recording;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.EventTypes;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Optional;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/** A domain in which others are told something: letters that are written, and arrive, or come back. */
record Letters(PSortedMap<String, String> open, int arrived, int back) {

    static final Letters EMPTY = new Letters(TreePMap.empty(), 0, 0);

    static final LedgerDefinition<Letters, LetterEvent> DEFINITION = new LedgerDefinition<>(
            "letters",
            Letters.class,
            EMPTY,
            (state, event, header) -> switch (event) {
                case LetterEvent.LetterWritten(String name, String to) ->
                    new Letters(state.open.plus(name, to), state.arrived, state.back);
                case LetterEvent.LetterArrived(String name) ->
                    new Letters(state.open.minus(name), state.arrived + 1, state.back);
                case LetterEvent.LetterCameBack(String name) ->
                    new Letters(state.open.minus(name), state.arrived, state.back + 1);
            },
            EventTypes.of(LetterEvent.class)
                    .with("letters.letter-written.v1", LetterEvent.LetterWritten.class)
                    .with("letters.letter-arrived.v1", LetterEvent.LetterArrived.class)
                    .with("letters.letter-came-back.v1", LetterEvent.LetterCameBack.class)
                    .build());

    sealed interface LetterEvent extends Event {

        String name();

        @Override
        default String subject() {
            return "letters/" + name();
        }

        record LetterWritten(String name, String to) implements LetterEvent {}

        record LetterArrived(String name) implements LetterEvent {}

        record LetterCameBack(String name) implements LetterEvent {}
    }

    record Write(String name, String to) implements Command<Letters, LetterEvent> {
        @Override
        public List<LetterEvent> decide(Letters state, Context context) {
            return List.of(new LetterEvent.LetterWritten(name, to));
        }
    }

    /** What came of one, while it is open. */
    record Record(LetterEvent event) implements Command<Letters, LetterEvent> {
        @Override
        public List<LetterEvent> decide(Letters state, Context context) {
            if (!state.open.containsKey(event.name())) {
                throw DomainException.conflict("letter-over", "What came of it is known.");
            }
            return List.of(event);
        }
    }

    static Optional<Recording<Letters, LetterEvent>> recording(LetterEvent event) {
        return Optional.of(new Recording<>("letter-" + event.name(), new Record(event)));
    }
}
