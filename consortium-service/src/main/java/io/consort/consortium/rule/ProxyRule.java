package io.consort.consortium.rule;

import io.consort.kernel.problem.DomainException;

/**
 * How far seats of a body may have others vote for them.
 *
 * @param most how many other seats one may vote for; 0 when nobody votes for another
 * @param inPart whether a seat may give away a part of its weight and keep the rest
 */
public record ProxyRule(int most, boolean inPart) {

    /** Each votes for itself. */
    public static final ProxyRule NONE = new ProxyRule(0, false);

    public ProxyRule {
        if (most < 0 || most > 200) {
            throw DomainException.invalid("/most", "From 0 to 200 seats.");
        }
        if (inPart && most == 0) {
            throw DomainException.invalid("/inPart", "Where nobody votes for another, nobody does so in part.");
        }
    }
}
