package io.consort.consortium.charter;

/** A version of the charter is in force. */
public record CharterAdopted(Charter charter) implements CharterEvent {}
