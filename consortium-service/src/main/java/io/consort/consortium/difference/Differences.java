package io.consort.consortium.difference;

import io.consort.consortium.charter.CharterDraft;
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
        Sentences sentences = new Sentences();
        ConsortiumDifferences.add(before, after, sentences);
        var old = before.version(1);
        var next = after.version(1);
        ClassDifferences.add(old, next, sentences);
        BodyDifferences.add(old, next, sentences);
        MotionDifferences.add(old, next, sentences);
        ConstraintDifferences.add(old, next, sentences);
        AuthorityDifferences.add(old, next, sentences);
        TermDifferences.add(old, next, sentences);
        ResultDifferences.add(old.resultTerms(), next.resultTerms(), sentences);
        return sentences.all();
    }
}
