package io.consort.consortium.difference;

import io.consort.consortium.charter.Band;
import io.consort.consortium.charter.Basis;
import io.consort.consortium.charter.ClassStanding;
import io.consort.consortium.charter.DuesRule;
import io.consort.consortium.rule.Base;
import io.consort.consortium.rule.Cap;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.Majority;
import io.consort.consortium.rule.Measure;
import io.consort.consortium.rule.Minority;
import io.consort.consortium.rule.Weighing;
import io.consort.kernel.json.Kebab;
import java.util.List;
import java.util.stream.Collectors;

/** Values of a charter as the words that stand for them within a sentence. */
final class Words {

    private Words() {}

    static String days(int days) {
        return days == 1 ? "1 day" : days + " days";
    }

    static String hours(int hours) {
        return hours == 1 ? "1 hour" : hours + " hours";
    }

    static String months(int months) {
        return months == 1 ? "1 month" : months + " months";
    }

    static String seats(int seats) {
        return seats == 1 ? "1 seat" : seats + " seats";
    }

    static String otherSeats(int seats) {
        return seats == 1 ? "1 other seat" : seats + " other seats";
    }

    static String minority(Minority minority) {
        return switch (minority) {
            case Minority.OfSeats(int seats) -> String.valueOf(seats);
            case Minority.OfTotal(var part) -> part.toString();
        };
    }

    /** A name as it stands within a sentence: {@code Board} is {@code board}, {@code IP committee} stays. */
    static String within(String name) {
        boolean word = name.length() > 1 && !Character.isUpperCase(name.charAt(1));
        return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }

    static String constant(Enum<?> constant) {
        return Kebab.ofConstant(constant).replace('-', ' ');
    }

    static String list(List<String> parts) {
        return switch (parts.size()) {
            case 0 -> "nothing";
            case 1 -> parts.getFirst();
            default -> String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
        };
    }

    static String standing(ClassStanding standing) {
        return switch (standing) {
            case MEMBER -> "take part";
            case OBSERVER -> "look on";
        };
    }

    static String dues(DuesRule rule) {
        return switch (rule) {
            case DuesRule.Exempt() -> "nothing";
            case DuesRule.Fixed(var amount) -> amount + " a year";
            case DuesRule.ByVotes(var budget, var motion) -> "a part of " + budget + " by the votes on " + motion;
            case DuesRule.Banded(var basis, var bands) ->
                bands.stream().map(Words::band).collect(Collectors.joining(", ")) + " of " + basis(basis);
            case DuesRule.Clamp(var rate, var basis, var minimum, var maximum) ->
                rate + " of " + basis(basis) + ", at least " + minimum + " and at most " + maximum;
        };
    }

    private static String band(Band band) {
        return band.dues() + " from " + band.from();
    }

    private static String basis(Basis basis) {
        return basis.measure()
                + switch (basis.yearsBefore()) {
                    case 0 -> " of the same year";
                    case 1 -> " of the year before";
                    default -> " of " + basis.yearsBefore() + " years before";
                };
    }

    static String filling(Filling filling) {
        return switch (filling) {
            case Filling.ByRight(var of) -> "members of the class " + of + " by right";
            case Filling.ByAppointment(var by) -> "appointment by " + by;
            case Filling.ByElection(var by) -> "election by the body " + by;
        };
    }

    static String weighing(Weighing weighing) {
        return switch (weighing) {
            case Weighing.Equal() -> "one for each seat";
            case Weighing.ByContribution() -> "the dues that were last assessed";
            case Weighing.ByClass(var weights) ->
                list(weights.stream()
                        .map(each -> each.weight() + " for the class " + each.membershipClass())
                        .toList());
        };
    }

    static String cap(Cap cap) {
        return switch (cap) {
            case Cap.OfTotal(var part) -> part + " of all weights before the cap";
            case Cap.OfCounted(var part) -> part + " of all weights that are counted after the cap";
            case Cap.OfWeight(var weight) -> "a weight of " + weight;
        };
    }

    static String majorities(List<Majority> majorities) {
        return majorities.isEmpty()
                ? "silence as consent"
                : list(majorities.stream()
                        .map(each -> each.yes() + " of " + base(each.of(), each.measure()))
                        .toList());
    }

    static String base(Base base, Measure measure) {
        String what = measure(measure);
        return switch (base) {
            case CAST -> "the " + what + " cast";
            case PRESENT -> "the " + what + " present";
            case ALL -> "all " + what;
        };
    }

    static String measure(Measure measure) {
        return switch (measure) {
            case SEATS -> "seats";
            case WEIGHT -> "votes";
        };
    }
}
