package io.consort.ipledger.distribution;

/**
 * Where a distribution as it is recorded is not what its entries come to.
 *
 * @param entry the seq of the entry
 * @param what it is about: a payee, and a tier where it is one line
 * @param recorded what the entry says
 * @param recomputed what it should say
 */
public record Difference(long entry, String what, String recorded, String recomputed) {}
