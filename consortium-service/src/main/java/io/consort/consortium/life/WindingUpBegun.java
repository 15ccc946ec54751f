package io.consort.consortium.life;

import io.consort.kernel.authority.Authority;
import io.consort.consortium.rule.ResolutionId;

/** Nothing new begins from here on. */
public record WindingUpBegun(ResolutionId resolution) implements LifeEvent {
    @Override
    public Authority authority() {
        return Authority.resolution(resolution);
    }
}
