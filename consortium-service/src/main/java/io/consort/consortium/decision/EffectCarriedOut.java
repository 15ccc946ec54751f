package io.consort.consortium.decision;

import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.authority.Authority;

/** What the resolution brings about is done; it is never done again. */
public record EffectCarriedOut(ResolutionId resolution) implements ResolutionEvent {
    @Override
    public Authority authority() {
        return Authority.resolution(resolution);
    }
}
