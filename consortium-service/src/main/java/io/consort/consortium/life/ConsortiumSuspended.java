package io.consort.consortium.life;

/**
 * Nothing is recorded from here on until it is lifted.
 *
 * @param turn under which the other services are told
 */
public record ConsortiumSuspended(int turn, String reason) implements LifeEvent {}
