package io.consort.consortium.separation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Someone is what the charter lets nobody be.
 *
 * @param facts that breach the constraint together
 */
public record Breach(Constraint constraint, Party party, List<Fact> facts) {

    private static final int MOST_SHOWN = 6;

    public Breach {
        facts = List.copyOf(facts);
    }

    /** Whether it is another or part of it, so that nothing was added to it. */
    boolean isWithin(Breach other) {
        return constraint.id().equals(other.constraint.id())
                && party.equals(other.party)
                && other.grounds().containsAll(grounds());
    }

    private Set<Fact.Ground> grounds() {
        return new HashSet<>(facts.stream().map(Fact::ground).toList());
    }

    /** The constraint, who breaches it, and how, in a sentence. */
    public String sentence() {
        return "By " + constraint.id() + ", " + party + " may not be all of this: " + describe() + ".";
    }

    /** What breaches it, in words. */
    public String describe() {
        int more = facts.size() - MOST_SHOWN;
        return facts.stream().limit(MOST_SHOWN).map(Fact::toString).collect(Collectors.joining("; "))
                + (more > 0 ? "; and " + more + " more" : "");
    }
}
