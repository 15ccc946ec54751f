package io.consort.consortium.difference;

import io.consort.consortium.charter.CharterDraft;

/** What changes for the consortium as a whole. */
final class ConsortiumDifferences {

    private ConsortiumDifferences() {}

    static void add(CharterDraft before, CharterDraft after, Sentences sentences) {
        sentences.begin(Section.CONSORTIUM);
        sentences.compare(
                before.secretariat(),
                after.secretariat(),
                (a, b) -> "The secretariat passes from " + a + " to " + b + ".");
        sentences.compare(before.currency(), after.currency(), (a, b) -> "Dues are in " + b + " instead of " + a + ".");
        sentences.length("The notice of withdrawal", before.noticeMonths(), after.noticeMonths(), Words::months);
    }
}
