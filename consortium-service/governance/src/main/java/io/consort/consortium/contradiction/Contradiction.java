package io.consort.consortium.contradiction;

import io.consort.consortium.clause.Phrase;
import io.consort.consortium.clause.Texts;
import io.consort.kernel.problem.FieldError;
import java.util.List;

/**
 * A place in a charter that cannot hold together with others.
 *
 * @param pointer JSON Pointer (RFC 6901) into the charter
 * @param detail why not, in an English sentence
 * @param code of the message that says so
 * @param arguments what is filled into the message: texts, numbers, and messages again
 * @param texts the sentence in each language
 */
public record Contradiction(String pointer, String detail, String code, List<Object> arguments, Texts texts) {

    /** A place, with the code of its message and what is filled in. */
    public static Contradiction of(String pointer, String code, Object... arguments) {
        Phrase phrase = Phrase.of("contradiction." + code, arguments);
        Texts texts = Texts.of(phrase);
        return new Contradiction(pointer, texts.en(), phrase.code(), phrase.arguments(), texts);
    }

    /**
     * As a problem names it.
     *
     * @param at where the charter lies in what was sent, as a JSON Pointer
     */
    public FieldError in(String at) {
        return new FieldError(at + pointer, detail);
    }
}
