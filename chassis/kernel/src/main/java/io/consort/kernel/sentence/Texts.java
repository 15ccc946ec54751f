package io.consort.kernel.sentence;

/** A sentence in every language there is. */
public record Texts(String en, String zh) {

    /** A phrase, said in all. */
    public static Texts of(Phrase phrase) {
        return new Texts(Language.EN.say(phrase), Language.ZH.say(phrase));
    }
}
