package io.consort.kernel.sentence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * What an answer says in words.
 *
 * @param code of the message that says it; it never changes its meaning
 * @param arguments what is filled into the message, by position: texts, numbers, and messages again with a code and arguments
 * @param text the whole of it, in each language
 */
public record Sentence(String code, List<Object> arguments, Texts text) {

    private static final String AS_RECORDED = "as-recorded";

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    /** A phrase, said. */
    public static Sentence of(Phrase phrase) {
        return new Sentence(phrase.code(), phrase.arguments(), Texts.of(phrase));
    }

    /** The message of that code with the arguments, said. */
    public static Sentence of(String code, Object... arguments) {
        return of(Phrase.of(code, arguments));
    }

    /**
     * What was written in one language alone, as a refusal or an entry has it; it stands as it was written in all. So is a sentence read that is
     * a text alone, as services wrote it before there were codes.
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Sentence asRecorded(String text) {
        return of(AS_RECORDED, text);
    }

    /** It in English. */
    @Override
    public String toString() {
        return text.en();
    }
}
