package io.consort.consortium.life;

/**
 * The consortium is suspended no more.
 *
 * @param turn under which the other services are told
 * @param to where it goes on
 */
public record ConsortiumResumed(int turn, LifeStage to, String reason) implements LifeEvent {}
