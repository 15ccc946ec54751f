package io.consort.consortium.exit;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.founding.Consortium;
import io.consort.kernel.agenda.Recording;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.outbox.Fault;
import io.consort.kernel.outbox.Message;
import io.consort.kernel.outbox.Sender;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the other services are told so that exits are settled in all of them, or in none. A step without an answer is made again under
 * the same key until there is one. A refused step is revoked with those before it, in reverse order: no request that is still on its
 * way can then settle anything. A member that comes back after its exit was settled is counted as one again in the same way.
 */
public final class Settlements implements Sender<ConsortiumState, ConsortiumEvent> {

    private final ExitDesks desks;

    public Settlements(ExitDesks desks) {
        this.desks = desks;
    }

    @Override
    public Stream<Message<ConsortiumState, ConsortiumEvent>> messages(ConsortiumState state) {
        return Consortium.find(state).map(Consortium::id).stream()
                .flatMap(consortium -> Stream.concat(Exits.of(state).unfinished().stream(), Returns.due(state).stream())
                        .map(Exits.of(state)::require)
                        .flatMap(exit -> message(consortium, exit, Returns.from(state, exit)).stream()));
    }

    private Optional<Message<ConsortiumState, ConsortiumEvent>> message(
            ConsortiumId consortium, Exit exit, Optional<LocalDate> back) {
        return switch (exit.progress()) {
            case Progress.Settling(ExitPart part) -> Optional.of(settling(consortium, exit, part));
            case Progress.Compensating(ExitPart part) -> Optional.of(revoking(consortium, exit, part));
            case Progress.Settled _ ->
                back.map(from -> readmitting(consortium, exit, ExitPart.ELSEWHERE.getFirst(), from));
            case Progress.Readmitting(ExitPart part) -> back.map(from -> readmitting(consortium, exit, part, from));
            case Progress.Readmitted _, Progress.Failed _ -> Optional.empty();
        };
    }

    private Message<ConsortiumState, ConsortiumEvent> settling(ConsortiumId consortium, Exit exit, ExitPart part) {
        Attempt attempt = exit.last();
        return step(
                consortium,
                exit,
                part,
                "settled",
                () -> desks.of(part).settle(consortium, attempt.settlement(), exit.leaving(), attempt.digest(part)),
                new RecordSettled(exit.id(), attempt.number(), part),
                refusal -> refusal.kind() == Kind.UNAVAILABLE
                        ? delay(exit, part, refusal)
                        : Optional.of(new Recording<>(
                                key(attempt, part, "refused"),
                                new RecordRefused(exit.id(), attempt.number(), part, Fault.of(refusal)))));
    }

    /** What stands against undoing something is shown until it is put right: nothing else can be done about it. */
    private Message<ConsortiumState, ConsortiumEvent> revoking(ConsortiumId consortium, Exit exit, ExitPart part) {
        Attempt attempt = exit.last();
        String reason = attempt.undoing().orElseThrow().words();
        return step(
                consortium,
                exit,
                part,
                "revoked",
                () -> desks.of(part).revoke(consortium, attempt.settlement(), reason),
                new RecordRevoked(exit.id(), attempt.number(), part),
                refusal -> delay(exit, part, refusal));
    }

    private Message<ConsortiumState, ConsortiumEvent> readmitting(
            ConsortiumId consortium, Exit exit, ExitPart part, LocalDate from) {
        Attempt attempt = exit.last();
        return step(
                consortium,
                exit,
                part,
                "readmitted",
                () -> desks.of(part).readmit(consortium, attempt.settlement(), from),
                new RecordReadmitted(exit.id(), attempt.progress(), part, from),
                refusal -> delay(exit, part, refusal));
    }

    private static Message<ConsortiumState, ConsortiumEvent> step(
            ConsortiumId consortium,
            Exit exit,
            ExitPart part,
            String done,
            Runnable call,
            Command<ConsortiumState, ConsortiumEvent> command,
            Function<DomainException, Optional<Recording<ConsortiumState, ConsortiumEvent>>> policy) {
        String key = key(exit.last(), part, done);
        return Message.telling(part.name(), consortium + "/" + key, call, new Recording<>(key, command), policy);
    }

    /** A reason that lasts is recorded once; each new one has the next number, by which replicas record it once. */
    private static Optional<Recording<ConsortiumState, ConsortiumEvent>> delay(
            Exit exit, ExitPart part, DomainException refusal) {
        Attempt attempt = exit.last();
        Fault fault = Fault.of(refusal);
        return attempt.isDelayed(part, fault)
                ? Optional.empty()
                : Optional.of(new Recording<>(
                        key(attempt, part, "delayed-" + attempt.steps().size()),
                        new RecordDelay(exit.id(), attempt.number(), attempt.progress(), part, fault)));
    }

    private static String key(Attempt attempt, ExitPart part, String what) {
        return "exit-" + attempt.settlement() + "-" + part + "-" + what;
    }
}
