package io.consort.consortium.life;

/**
 * Another service could not be told, or has not done what it was told; it is told again until it has.
 *
 * @param slug the rule or the fault
 * @param detail what it says
 */
public record TurnDelayed(int turn, OtherService service, String slug, String detail) implements LifeEvent {}
