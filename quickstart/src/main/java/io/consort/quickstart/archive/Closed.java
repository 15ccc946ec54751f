package io.consort.quickstart.archive;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where a ledger was closed, by its own entry, and what follows that entry all the same: people are forgotten also when their consortium is
 * dissolved, and nothing else is recorded.
 *
 * @param at what the ledger came to with the entry
 * @param after how many entries follow it
 * @param others the types of those that have no business there
 */
record Closed(Ending.Head at, long after, SortedSet<String> others) {

    private static final String TYPE = ".closure-changed.v1";
    private static final Set<String> OWED = Set.of("talent.erasure-ordered.v1", "talent.person-erased.v1");

    /** Closed by the last entry so far. */
    static Closed at(Ending.Head head) {
        return new Closed(head, 0, new TreeSet<>());
    }

    /** Whether an entry of this type closes a ledger, or opens it again. */
    static boolean by(String type) {
        return type.endsWith(TYPE);
    }

    /** With an entry that follows. */
    Closed followedBy(String type) {
        SortedSet<String> all = new TreeSet<>(others);
        if (!OWED.contains(type)) {
            all.add(type);
        }
        return new Closed(at, after + 1, all);
    }

    /** With an entry that follows and is withheld, so that nobody sees here what it is. */
    Closed followed() {
        return new Closed(at, after + 1, others);
    }
}
