package io.consort.ipledger.share;

import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.util.Collection;

/** The rule that shares of one thing are each above zero and together exactly the whole. */
public final class Shares {

    private Shares() {}

    /**
     * @param pointer of the shares in the request
     * @param what they are shares of, in a word: "title", "the invention"
     * @throws DomainException INVALID when one is not above zero, or they do not sum to one; REFUSED when they divide the
     *     whole too finely
     */
    public static void requireWhole(String pointer, String what, Collection<Fraction> shares) {
        for (Fraction share : shares) {
            if (share == null || !share.isShare()) { // JSON can put a null into a map
                throw DomainException.invalid(
                        pointer, "Each share of " + what + " is above 0 and at most 1, and " + share + " is not.");
            }
        }
        Unit.WHOLE.with(shares); // before they are added up: adding what has no common measure takes unbounded work
        Fraction sum = Fraction.sum(shares);
        if (!sum.equals(Fraction.ONE)) {
            throw DomainException.invalid(
                    pointer, "The shares of " + what + " sum to exactly 1, and these sum to " + sum + ".");
        }
    }
}
