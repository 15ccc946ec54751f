package io.consort.consortium.separation;

import io.consort.kernel.sentence.Language;
import io.consort.kernel.sentence.Phrase;

/**
 * Who counts as one.
 *
 * @param id of the person, of the organisation, or of the head of the group
 */
public record Party(Span span, String id) {

    Phrase words() {
        return Phrase.of("party." + span.name(), id);
    }

    @Override
    public String toString() {
        return Language.EN.say(words());
    }
}
