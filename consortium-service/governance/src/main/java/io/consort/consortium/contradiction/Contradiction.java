package io.consort.consortium.contradiction;

import io.consort.kernel.problem.FieldError;
import io.consort.kernel.sentence.Sentence;

/**
 * A place in a charter that cannot hold together with others.
 *
 * @param pointer JSON Pointer (RFC 6901) into the charter
 * @param sentence why not
 */
public record Contradiction(String pointer, Sentence sentence) {

    /** A place, with the code of its message and what is filled in. */
    public static Contradiction of(String pointer, String code, Object... arguments) {
        return new Contradiction(pointer, Sentence.of("contradiction." + code, arguments));
    }

    /** Why not, in English. */
    public String detail() {
        return sentence.toString();
    }

    /**
     * As a problem names it.
     *
     * @param at where the charter lies in what was sent, as a JSON Pointer
     */
    public FieldError in(String at) {
        return FieldError.of(at + pointer, sentence);
    }
}
