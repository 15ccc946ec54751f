package io.consort.consortium.decision;

import org.jspecify.annotations.Nullable;

/**
 * What has come of what a resolution brings about.
 *
 * @param attempts how often it was tried or asked for
 * @param requested the number of the entry in which another service is asked for it; null where none is, or an entry from before asks
 * @param refusal what the rule that stands against it says; null where none does
 */
public record Effect(
        EffectStage stage,
        int attempts,
        @Nullable Long requested,
        @Nullable String refusal) {

    static final Effect NOT_DUE = new Effect(EffectStage.NOT_DUE, 0, null, null);

    Effect at(EffectStage next, @Nullable String why) {
        return new Effect(next, next == EffectStage.AWAITED ? attempts : attempts + 1, requested, why);
    }

    Effect requestedAt(@Nullable Long seq) {
        return new Effect(EffectStage.REQUESTED, attempts + 1, seq, null);
    }
}
