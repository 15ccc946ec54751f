package io.consort.consortium.clause;

import io.consort.kernel.sentence.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where what changes is told.
 *
 * @param about what it changes for, which comes first in each sentence; empty for the consortium as a whole
 * @param sentences takes each sentence
 */
public record Told(List<Object> about, Consumer<Phrase> sentences) {

    /** A sentence: the message of that code, about what it is about. */
    public void say(String code, Object... arguments) {
        sentences.accept(phrase(code, arguments));
    }

    /** Part of a sentence that says what it is about. Where an argument is a list, each that is in it is one. */
    public Phrase phrase(String code, Object... arguments) {
        List<Object> all = new ArrayList<>(about);
        Arrays.stream(arguments).forEach(each -> all.addAll(each instanceof List<?> several ? several : List.of(each)));
        return new Phrase(code, all);
    }

    /** The same place, for something else. */
    public Told about(Object... next) {
        return new Told(List.of(next), sentences);
    }
}
