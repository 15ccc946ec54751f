package io.consort.consortium.charter;

/** A version of the charter is in force from the consortium's first day on: nobody has acceded to an earlier one. */
public record CharterAdopted(Charter charter) implements CharterEvent {}
