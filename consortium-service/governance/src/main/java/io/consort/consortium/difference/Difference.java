package io.consort.consortium.difference;

import io.consort.kernel.sentence.Phrase;
import io.consort.kernel.sentence.Sentence;

/**
 * One change from a charter to another.
 *
 * @param sentence what changes, for someone who reads neither of the two
 */
public record Difference(Section section, Sentence sentence) {

    static Difference of(Section section, Phrase phrase) {
        return new Difference(section, Sentence.of(phrase));
    }
}
