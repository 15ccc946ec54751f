package io.consort.consortium.separation;

import io.consort.kernel.problem.DomainException;
import io.consort.kernel.sentence.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds what breaches constraints. Each is looked at once for each of the facts that it is about: the time it takes grows with
 * the facts, not with their pairs.
 */
public final class Separation {

    private Separation() {}

    /** What breaches constraints, in their order. Constraints on votes are looked at when votes are taken. */
    public static List<Breach> breaches(List<Constraint> constraints, Facts facts) {
        return constraints.stream()
                .flatMap(constraint -> switch (constraint) {
                    case Constraint.Apart apart -> together(apart, facts).stream();
                    case Constraint.AtMost most -> tooMany(most, facts).stream();
                    case Constraint.Aside _ -> List.<Breach>of().stream();
                })
                .toList();
    }

    /**
     * Sees that nothing was breached that was not before, and that no breach grew.
     *
     * @throws DomainException REFUSED {@code separation-of-duties}
     */
    public static void requireNoMore(List<Breach> before, Facts facts, List<Breach> after) {
        added(before, after).stream().findFirst().ifPresent(breach -> {
            throw refusal(breach, facts);
        });
    }

    /** What was not breached before, or less. */
    public static List<Breach> added(List<Breach> before, List<Breach> after) {
        return after.stream()
                .filter(each -> before.stream().noneMatch(each::isWithin))
                .toList();
    }

    /** The refusal of what would breach a constraint. */
    public static DomainException refusal(Breach breach, Facts facts) {
        return DomainException.refused(
                "separation-of-duties",
                "The charter's constraint " + breach.constraint().id() + " does not let " + breach.party()
                        + " be all of this on " + facts.on() + ": " + breach.describe() + ". "
                        + breach.constraint().why());
    }

    /** Who is a step away from breaching constraints. */
    public static List<NearBreach> near(List<Constraint> constraints, Facts facts) {
        return constraints.stream()
                .flatMap(constraint -> switch (constraint) {
                    case Constraint.Apart apart -> nearlyTogether(apart, facts).stream();
                    case Constraint.AtMost most -> atTheLimit(most, facts).stream();
                    case Constraint.Aside _ -> List.<NearBreach>of().stream();
                })
                .toList();
    }

    private static List<Breach> together(Constraint.Apart apart, Facts facts) {
        Function<Fact, @Nullable Object> place =
                isWithinOne(apart) ? fact -> fact.undertaking().orElse(null) : _ -> null;
        Map<Key, List<Fact>> others = group(facts.of(apart.other()), apart.span(), place);
        List<Breach> breaches = new ArrayList<>();
        group(facts.of(apart.one()), apart.span(), place).forEach((key, ones) -> {
            List<Fact> other = others.get(key);
            if (other != null) {
                breaches.add(new Breach(apart, key.party(), joined(ones, other)));
            }
        });
        return breaches;
    }

    /** Both sides held, in different projects or funds. */
    private static List<NearBreach> nearlyTogether(Constraint.Apart apart, Facts facts) {
        if (!isWithinOne(apart)) {
            return List.of();
        }
        Map<Key, List<Fact>> others = group(facts.of(apart.other()), apart.span(), _ -> null);
        List<NearBreach> near = new ArrayList<>();
        group(facts.of(apart.one()), apart.span(), _ -> null).forEach((key, ones) -> {
            List<Fact> other = others.get(key);
            if (other != null && places(ones).stream().noneMatch(places(other)::contains)) {
                near.add(new NearBreach(apart, key.party(), Sentence.of("near.apart"), joined(ones, other)));
            }
        });
        return near;
    }

    private static Set<Object> places(List<Fact> facts) {
        return new LinkedHashSet<>(
                facts.stream().flatMap(each -> each.undertaking().stream()).toList());
    }

    private static boolean isWithinOne(Constraint.Apart apart) {
        return apart.one() instanceof Duty.Engaged && apart.other() instanceof Duty.Engaged;
    }

    private static List<Breach> tooMany(Constraint.AtMost most, Facts facts) {
        List<Breach> breaches = new ArrayList<>();
        held(most, facts).forEach((key, seats) -> {
            if (seats.size() > most.seats()) {
                breaches.add(new Breach(most, key.party(), seats));
            }
        });
        return breaches;
    }

    private static List<NearBreach> atTheLimit(Constraint.AtMost most, Facts facts) {
        List<NearBreach> near = new ArrayList<>();
        held(most, facts).forEach((key, seats) -> {
            if (seats.size() == most.seats()) {
                near.add(new NearBreach(most, key.party(), Sentence.of("near.full"), seats));
            }
        });
        return near;
    }

    /** The seats of a body, by who holds them; whoever only stands in holds none. */
    private static Map<Key, List<Fact>> held(Constraint.AtMost most, Facts facts) {
        return group(
                facts.of(new Duty.Seated(most.body())).stream()
                        .filter(each -> !each.standsIn())
                        .toList(),
                most.span(),
                _ -> null);
    }

    private static Map<Key, List<Fact>> group(List<Fact> facts, Span span, Function<Fact, @Nullable Object> place) {
        Map<Key, List<Fact>> groups = new LinkedHashMap<>();
        facts.forEach(fact -> fact.party(span)
                .ifPresent(party -> groups.computeIfAbsent(new Key(party, place.apply(fact)), _ -> new ArrayList<>())
                        .add(fact)));
        return groups;
    }

    private static List<Fact> joined(List<Fact> ones, List<Fact> others) {
        List<Fact> all = new ArrayList<>(ones);
        all.addAll(others);
        return all;
    }

    /**
     * Who, and where.
     *
     * @param place null for everywhere
     */
    private record Key(Party party, @Nullable Object place) {}
}
