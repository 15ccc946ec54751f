package io.consort.consortium.charter;

import org.joda.money.Money;

/**
 * One step of banded dues.
 *
 * @param from the basis from which it applies, up to the next band
 * @param dues the amount due in it
 */
public record Band(Money from, Money dues) {}
