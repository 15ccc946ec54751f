package io.consort.consortium.life;

import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.identity.Actor;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change in a consortium's life.
 *
 * @param to where it has been in its life since then
 * @param seq of the entry that says so
 * @param by who brought it about
 * @param reason null where the change speaks for itself
 * @param resolution by which it came about; null where it took none
 * @param turn what the other services were told; null where they were told nothing
 */
public record LifeChange(
        LifeStage to,
        long seq,
        Instant at,
        Actor by,
        @Nullable String reason,
        @Nullable ResolutionId resolution,
        @Nullable Turn turn) {

    /** What the other services were told, of a change that they were told of. */
    public Turn requireTurn() {
        return Objects.requireNonNull(turn);
    }

    /** Whether other services have still to confirm what it tells them. */
    boolean awaitsReplies() {
        return turn != null && !turn.awaited().isEmpty();
    }

    LifeChange with(Turn next) {
        return new LifeChange(to, seq, at, by, reason, resolution, next);
    }
}
