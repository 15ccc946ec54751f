package io.consort.consortium.life;

/**
 * Another service has something open, and the dissolution has failed.
 *
 * @param turn under which the other services are told to open again
 * @param to where the consortium goes on
 * @param slug the rule over there
 * @param detail what it says
 */
public record DissolutionRefused(int turn, LifeStage to, OtherService service, String slug, String detail)
        implements LifeEvent {}
