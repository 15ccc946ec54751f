package io.consort.consortium.life;

import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.authority.Authority;

/** Nothing new begins from here on. */
public record WindingUpBegun(ResolutionId resolution) implements LifeEvent {
    @Override
    public Authority authority() {
        return Authority.resolution(resolution);
    }
}
