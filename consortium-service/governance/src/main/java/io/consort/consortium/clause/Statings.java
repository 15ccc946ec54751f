package io.consort.consortium.clause;

import io.consort.kernel.sentence.Phrase;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The ways in which what most fields hold is said. */
public final class Statings {

    private Statings() {}

    /** A sentence of the field's own, {@code <key>.is}. */
    public static <V> Stating<V> own(Function<V, ?> words) {
        return (key, value, told) -> told.say(key + ".is", words.apply(value));
    }

    /** {@code The … is ….} */
    public static <V> Stating<V> is(Function<V, ?> words) {
        return (key, value, told) -> told.tell(Phrase.of("is", told.phrase(key), words.apply(value)));
    }

    /** {@code <key>.is} when something holds, {@code <key>.isNot} when it does not. */
    public static <V> Stating<V> turn(V on) {
        return (key, value, told) -> told.say(key + (value.equals(on) ? ".is" : ".isNot"));
    }

    /** What lies within it. */
    static <V> Stating<V> part(Article<V> article) {
        return (_, value, told) -> article.state(value, told);
    }

    /** Each thing of a list, at its place. */
    public static <E> Stating<List<E>> each(BiConsumer<E, Told> one) {
        return (_, all, told) -> {
            for (int i = 0; i < all.size(); i++) {
                one.accept(all.get(i), told.at(i));
            }
        };
    }

    /** Nothing, since it is said elsewhere. */
    static <V> Stating<V> nothing() {
        return (_, _, _) -> {};
    }
}
