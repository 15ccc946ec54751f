package io.consort.consortium.closing;

import io.consort.consortium.life.LifeChange;
import io.consort.consortium.life.Told;
import io.consort.consortium.life.Turn;
import io.consort.consortium.rule.ResolutionId;
import org.jspecify.annotations.Nullable;

/**
 * What another service is told of a change in a consortium's life.
 *
 * @param turn the highest counts
 * @param resolution by which it came about; null where it took none
 */
public record Tiding(
        int turn, Told told, String reason, @Nullable ResolutionId resolution) {

    private static final int LONGEST = 500;

    /** What is told under the turn of a change. */
    public static Tiding of(LifeChange change, Turn turn) {
        String reason = change.reason() == null ? "" : change.reason();
        return new Tiding(
                turn.number(),
                turn.told(),
                reason.substring(0, Math.min(reason.length(), LONGEST)),
                change.resolution());
    }
}
