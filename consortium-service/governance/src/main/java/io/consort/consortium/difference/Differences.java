package io.consort.consortium.difference;

import io.consort.consortium.charter.CharterDraft;
import java.util.ArrayList;
import java.util.List;

/**
 * The changes from one charter to another as sentences, so that a member can vote on them without comparing two documents.
 * What a charter leaves to what is usual is compared as if it said so. Each thing is known by its id: one that gets another
 * id is one abolished and one added.
 */
public final class Differences {

    private Differences() {}

    /** What changes, in the order of the document; nothing between two that mean the same. */
    public static List<Difference> between(CharterDraft before, CharterDraft after) {
        List<Difference> all = new ArrayList<>();
        for (Section section : Section.values()) {
            section.compare(before, after, phrase -> all.add(Difference.of(section, phrase)));
        }
        return List.copyOf(all);
    }
}
