package io.consort.ipledger.scheme;

import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;

/**
 * What one of several units gets.
 *
 * @param unit a department or a laboratory ({@code unit:utexas:ece}), an organisation, or the common fund
 * @param share of what all of them get; above zero, at most one
 */
public record UnitShare(Payee unit, Fraction share) {
    public UnitShare {
        if (unit.person()) {
            throw DomainException.invalid("/unit", "A scheme names no persons: inventors are those of the asset.");
        }
    }
}
