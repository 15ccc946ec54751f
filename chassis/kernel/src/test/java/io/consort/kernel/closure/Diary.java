package io.consort.kernel.closure;

import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.EventTypes;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.sentence.Sentence;
import java.time.Instant;
import java.util.List;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** The smallest ledger that can be closed: tasks are set and done, and any that is not done is an open matter. */
record Diary(PVector<String> open, Closure closure) {

    static final LedgerClosing<Diary, DiaryEvent> CLOSING =
            new LedgerClosing<>(Diary::closure, Diary::matters, ClosureChanged::new, Excused.class::isInstance);

    static final LedgerDefinition<Diary, DiaryEvent> DEFINITION = new LedgerDefinition<>(
            "diary",
            Diary.class,
            new Diary(TreePVector.empty(), Closure.NEVER),
            Diary::after,
            EventTypes.of(DiaryEvent.class)
                    .with("diary.task-set.v1", TaskSet.class)
                    .with("diary.task-done.v1", TaskDone.class)
                    .with("diary.excused.v1", Excused.class)
                    .with("diary.closure-changed.v1", ClosureChanged.class)
                    .build(),
            (state, event, now) -> Audience.EVERYONE,
            CLOSING.gate());

    sealed interface DiaryEvent extends Event {}

    record TaskSet(String task) implements DiaryEvent {
        @Override
        public String subject() {
            return "tasks/" + task;
        }
    }

    record TaskDone(String task) implements DiaryEvent {
        @Override
        public String subject() {
            return "tasks/" + task;
        }
    }

    /** What the law asks for whatever has become of the diary. */
    record Excused() implements DiaryEvent {
        @Override
        public String subject() {
            return "excuse";
        }
    }

    record ClosureChanged(ClosureOrder order) implements DiaryEvent, ClosureFact {}

    static Command<Diary, DiaryEvent> recording(DiaryEvent event) {
        return (_, _) -> List.of(event);
    }

    private List<OpenMatter> matters() {
        return open.stream()
                .map(task -> new OpenMatter(
                        "tasks/" + task, "task-open", Sentence.asRecorded(task + " is to be done."), "secretariat"))
                .toList();
    }

    private Diary after(DiaryEvent event, Header header) {
        return switch (event) {
            case TaskSet(var task) -> new Diary(open.plus(task), closure);
            case TaskDone(var task) -> new Diary(open.minus((Object) task), closure);
            case Excused() -> this;
            case ClosureChanged changed -> new Diary(open, changed.on(closure, header));
        };
    }

    /** After a command, with the header its event has at a seq. */
    Diary done(Command<Diary, DiaryEvent> command, long seq) {
        Actor actor = Actor.service("consortium");
        Instant now = Instant.EPOCH.plusSeconds(seq);
        Diary state = this;
        for (DiaryEvent event :
                DEFINITION.decide(this, command, new Context(now, actor)).events()) {
            state = DEFINITION.fold().apply(state, event, new Header(seq, now, actor));
        }
        return state;
    }
}
