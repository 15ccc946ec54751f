package io.consort.kernel.problem;

import io.consort.kernel.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One field of a request and what is wrong with it.
 *
 * @param pointer JSON Pointer (RFC 6901) into the request, for example {@code /owners/ibm}; empty for the whole
 * @param detail what is wrong, in a sentence for a person
 * @param sentence the same in each language; null where there is English alone
 */
public record FieldError(
        String pointer, String detail, @Nullable Sentence sentence) {

    /** What is wrong, in English alone. */
    public FieldError(String pointer, String detail) {
        this(pointer, detail, null);
    }

    /** What is wrong, in each language. */
    public static FieldError of(String pointer, Sentence sentence) {
        return new FieldError(pointer, sentence.text().en(), sentence);
    }
}
