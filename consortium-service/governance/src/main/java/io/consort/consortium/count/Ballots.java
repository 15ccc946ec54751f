package io.consort.consortium.count;

import io.consort.kernel.money.Fraction;

/**
 * Secret ballots that say the same and weigh the same. Nobody knows whose they are, only that each is of another seat.
 *
 * @param weight of each
 * @param number how many there are
 */
public record Ballots(Fraction weight, Choice choice, int number) {}
