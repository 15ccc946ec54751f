package io.consort.consortium.rule;

import io.consort.consortium.Wording;
import io.consort.kernel.problem.DomainException;

/**
 * A sort of seat.
 *
 * @param count how many there are; 1 for seats by right, where each member of the class has one
 * @param filling how they come to be held
 * @param termMonths how long someone holds one; 0 without end
 * @param terms how many terms one person may hold one after another; 0 as many as they like
 * @param alternates how many may stand in for its holder
 * @param votes whether it votes, or only looks on
 */
public record SeatRule(
        SeatRuleId id,
        String name,
        int count,
        Filling filling,
        int termMonths,
        int terms,
        int alternates,
        boolean votes) {

    private static final int MOST = 200;
    private static final int LONGEST_TERM = 240;

    public SeatRule {
        name = Wording.require("/name", name, 100);
        if (count < 1 || count > MOST) {
            throw DomainException.invalid("/count", "From 1 to " + MOST + " seats.");
        }
        if (filling instanceof Filling.ByRight && count != 1) {
            throw DomainException.invalid("/count", "1 for seats by right: each member of the class has one.");
        }
        if (termMonths < 0 || termMonths > LONGEST_TERM) {
            throw DomainException.invalid("/termMonths", "From 0, for no end, to " + LONGEST_TERM + " months.");
        }
        if (terms < 0 || terms > 20) {
            throw DomainException.invalid("/terms", "From 0, for as many as they like, to 20 terms.");
        }
        if (terms > 0 && termMonths == 0) {
            throw DomainException.invalid("/terms", "Terms without end cannot be counted; say how long one is.");
        }
        if (alternates < 0 || alternates > 5) {
            throw DomainException.invalid("/alternates", "From 0 to 5 alternates.");
        }
    }
}
