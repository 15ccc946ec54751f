package io.consort.consortium.life;

/** Another service has done what it was told. */
public record TurnConfirmed(int turn, LedgerEnd ledger) implements LifeEvent {}
