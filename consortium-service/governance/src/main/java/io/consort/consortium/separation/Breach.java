package io.consort.consortium.separation;

import io.consort.kernel.sentence.Language;
import io.consort.kernel.sentence.Phrase;
import io.consort.kernel.sentence.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /** The constraint, who breaches it, and how. */
    public Sentence sentence() {
        return Sentence.of("breach.words", constraint.id(), party.words(), words());
    }

    /** What breaches it, in English. */
    String describe() {
        return Language.EN.say(words());
    }

    private Phrase words() {
        List<Phrase> shown = facts.stream().limit(MOST_SHOWN).map(Fact::words).toList();
        Phrase first = shown.reversed().stream()
                .reduce((rest, fact) -> Phrase.of("breach.and", fact, rest))
                .orElseThrow();
        int more = facts.size() - MOST_SHOWN;
        return more > 0 ? Phrase.of("breach.more", first, more) : first;
    }
}
