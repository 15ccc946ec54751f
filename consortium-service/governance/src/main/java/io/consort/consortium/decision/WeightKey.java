package io.consort.consortium.decision;

import io.consort.consortium.ballot.PaperKey;
import io.consort.kernel.money.Fraction;

/**
 * What the papers of one weight are signed with.
 *
 * @param weight of each paper
 */
public record WeightKey(Fraction weight, PaperKey key) {}
