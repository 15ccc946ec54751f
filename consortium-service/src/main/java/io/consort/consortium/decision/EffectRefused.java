package io.consort.consortium.decision;

import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.authority.Authority;

/**
 * A rule stood against what the resolution brings about. The resolution holds nonetheless, and can be tried again.
 *
 * @param slug the rule
 * @param detail what it says
 */
public record EffectRefused(ResolutionId resolution, String slug, String detail) implements ResolutionEvent {
    @Override
    public Authority authority() {
        return Authority.resolution(resolution);
    }
}
