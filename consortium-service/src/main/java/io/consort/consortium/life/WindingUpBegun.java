package io.consort.consortium.life;

import io.consort.consortium.rule.ResolutionId;

/** Nothing new begins from here on. */
public record WindingUpBegun(ResolutionId resolution) implements LifeEvent {}
