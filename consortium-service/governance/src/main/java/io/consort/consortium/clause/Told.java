package io.consort.consortium.clause;

import io.consort.kernel.sentence.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Where sentences about a charter are told.
 *
 * @param pointer JSON Pointer (RFC 6901) into the charter, to what is spoken of
 * @param about what it is said of, which comes first in each sentence; empty for the consortium as a whole
 * @param sentences takes each sentence, with the pointer
 */
public record Told(String pointer, List<Object> about, BiConsumer<String, Phrase> sentences) {

    /** Of a charter as a whole. */
    public static Told charter(BiConsumer<String, Phrase> sentences) {
        return new Told("", List.of(), sentences);
    }

    /** A sentence: the message of that code, about what it is about. */
    public void say(String code, Object... arguments) {
        tell(phrase(code, arguments));
    }

    /** A sentence as it is. */
    public void tell(Phrase sentence) {
        sentences.accept(pointer, sentence);
    }

    /** Part of a sentence that says what it is about. Where an argument is a list, each that is in it is one. */
    public Phrase phrase(String code, Object... arguments) {
        List<Object> all = new ArrayList<>(about);
        Arrays.stream(arguments).forEach(each -> all.addAll(each instanceof List<?> several ? several : List.of(each)));
        return new Phrase(code, all);
    }

    /** The same place, for something else. */
    public Told about(Object... next) {
        return new Told(pointer, List.of(next), sentences);
    }

    /** A field or an item within, of which the same is spoken. */
    public Told at(Object step) {
        return new Told(pointer + "/" + step, about, sentences);
    }
}
