package io.consort.kernel.outbox;

import io.consort.kernel.agenda.Recording;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.problem.DomainException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Something that another is to be told. That it is to be told follows from a ledger, and so does that it no longer is: it is
 * recorded with the decision, and never kept anywhere else.
 *
 * @param to who is told; while it does not answer, it is told nothing else
 * @param name of this message among those of all ledgers
 * @param sending tells it, once however often it is called, and answers with what is to be recorded; with nothing where it is neither done
 *     nor refused yet
 * @param policy what is to be recorded of a refusal, or of silence, which is of the kind UNAVAILABLE; nothing where it is told again
 *     without a word. What is told again although something is recorded is what the ledger says afterwards
 */
public record Message<S, E extends Event>(
        String to,
        String name,
        Supplier<Optional<Recording<S, E>>> sending,
        Function<DomainException, Optional<Recording<S, E>>> policy) {

    /**
     * One that is told again until it is done, whatever is said against it.
     *
     * @param telling tells it
     * @param done what is recorded then
     */
    public static <S, E extends Event> Message<S, E> untilDone(
            String to, String name, Runnable telling, Recording<S, E> done) {
        return telling(to, name, telling, done, _ -> Optional.empty());
    }

    /** One of which something is recorded when it is refused or not answered, too. */
    public static <S, E extends Event> Message<S, E> telling(
            String to,
            String name,
            Runnable telling,
            Recording<S, E> done,
            Function<DomainException, Optional<Recording<S, E>>> policy) {
        return new Message<>(
                to,
                name,
                () -> {
                    telling.run();
                    return Optional.of(done);
                },
                policy);
    }
}
