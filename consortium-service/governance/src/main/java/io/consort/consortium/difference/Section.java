package io.consort.consortium.difference;

import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.charter.Governance;
import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Told;
import io.consort.kernel.sentence.Phrase;
import java.util.function.Consumer;

/** What part of a charter a change is in, in the order in which changes are told. */
public enum Section {
    CONSORTIUM,
    CLASSES,
    BODIES,
    MOTIONS,
    SEPARATION,
    AUTHORITY,
    TERMS,
    RESULTS;

    void compare(CharterDraft before, CharterDraft after, Consumer<Phrase> sentences) {
        Told told = Told.charter((_, sentence) -> sentences.accept(sentence));
        switch (this) {
            case CONSORTIUM -> whole("secretariat", "currency", "noticeMonths").compare(before, after, told);
            case CLASSES -> whole("classes").compare(before, after, told);
            case BODIES -> governance("bodies").compare(before.governs(), after.governs(), told);
            case MOTIONS -> governance("motions").compare(before.governs(), after.governs(), told);
            case SEPARATION -> governance("constraints").compare(before.governs(), after.governs(), told);
            case AUTHORITY -> governance("reserved", "fourEyes").compare(before.governs(), after.governs(), told);
            case TERMS -> whole("terms").compare(before, after, told);
            case RESULTS -> whole("results").compare(before, after, told);
        }
    }

    private static Article<CharterDraft> whole(String... clauses) {
        return CharterDraft.ARTICLE.only(clauses);
    }

    private static Article<Governance> governance(String... clauses) {
        return Governance.ARTICLE.only(clauses);
    }
}
