package io.consort.ipledger.title;

/** What can be recorded in the place of a transfer that was wrong. */
public sealed interface Replacement extends Transfer permits Creation, Assignment {}
