package io.consort.consortium.difference;

import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.SeatRule;

/** What changes for the seats of a body. */
final class SeatDifferences {

    private SeatDifferences() {}

    static String describe(SeatRule seat) {
        String which = seat.filling() instanceof Filling.ByRight(var of)
                ? "a seat for each member of the class " + of
                : Words.seats(seat.count()) + " filled by " + Words.filling(seat.filling());
        return which + " (" + seat.id() + ", " + seat.name() + ")"
                + (seat.votes() ? "" : " without a vote")
                + (seat.termMonths() == 0 ? "" : " for " + Words.months(seat.termMonths()))
                + (seat.terms() == 0 ? "" : " and at most " + terms(seat.terms()))
                + switch (seat.alternates()) {
                    case 0 -> "";
                    case 1 -> " with 1 alternate";
                    default -> " with " + seat.alternates() + " alternates";
                };
    }

    static void compare(String body, SeatRule before, SeatRule after, Sentences sentences) {
        String seats = "the " + body + "'s seats " + after.id();
        sentences.compare(
                before.name(),
                after.name(),
                (a, b) -> "Those who hold " + seats + " are called " + b + " instead of " + a + ".");
        sentences.number("The number of " + seats, before.count(), after.count(), String::valueOf);
        sentences.compare(
                before.filling(),
                after.filling(),
                (a, b) -> "For " + seats + ", " + Words.filling(b) + " takes the place of " + Words.filling(a) + ".");
        sentences.change("The term of " + seats, before.termMonths(), after.termMonths(), SeatDifferences::term);
        sentences.compare(
                before.terms(),
                after.terms(),
                (a, b) -> "A person may hold " + seats + " for " + terms(b) + " instead of " + terms(a) + ".");
        sentences.number(
                "The number of alternates for " + seats, before.alternates(), after.alternates(), String::valueOf);
        sentences.turn(
                before.votes(),
                after.votes(),
                "Those who hold " + seats + " are given the vote.",
                "Those who hold " + seats + " lose the vote.");
    }

    private static String term(int months) {
        return months == 0 ? "no end" : Words.months(months);
    }

    private static String terms(int terms) {
        return switch (terms) {
            case 0 -> "any number of terms";
            case 1 -> "1 term";
            default -> terms + " terms";
        };
    }
}
