package io.consort.consortium.difference;

import io.consort.consortium.clause.Phrase;
import io.consort.consortium.clause.Texts;
import java.util.List;

/**
 * One change from a charter to another.
 *
 * @param sentence what changes, in English, for someone who reads neither of the two
 * @param code of the message that says so
 * @param arguments what is filled into the message: texts, numbers, and messages again
 * @param texts the sentence in each language
 */
public record Difference(Section section, String sentence, String code, List<Object> arguments, Texts texts) {

    static Difference of(Section section, Phrase phrase) {
        Texts texts = Texts.of(phrase);
        return new Difference(section, texts.en(), phrase.code(), phrase.arguments(), texts);
    }
}
