package io.consort.consortium.rule;

import io.consort.kernel.problem.DomainException;

/**
 * A right to stop what was decided, with a reason.
 *
 * @param days how long, for each seat from the day on which it is proven to have been told
 * @param objections how many seats must object
 */
public record Veto(int days, int objections) {
    public Veto {
        if (days < 1 || days > 365) {
            throw DomainException.invalid("/days", "From 1 to 365 days.");
        }
        if (objections < 1 || objections > 200) {
            throw DomainException.invalid("/objections", "From 1 to 200 seats.");
        }
    }
}
