package io.consort.consortium.clause;

import io.consort.kernel.sentence.Phrase;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The ways in which most fields differ. */
public final class Tellings {

    private Tellings() {}

    /**
     * A sentence of the field's own: {@code <key>.changed} with the two values, {@code .added} or {@code .removed} with the one
     * where there is none on one side.
     */
    public static <V> Telling<V> replaced(Function<V, ?> words) {
        return (key, before, after, told) -> {
            if (Objects.equals(before, after)) {
                return;
            }
            if (before != null && after != null) {
                told.say(key + ".changed", words.apply(before), words.apply(after));
            } else if (after != null) {
                told.say(key + ".added", words.apply(after));
            } else if (before != null) {
                told.say(key + ".removed", words.apply(before));
            }
        };
    }

    /** {@code <key>.changed} with the two names, the former as it stands within a sentence and nothing of what it is about. */
    public static Telling<String> renamed() {
        return both((key, before, after, told) -> told.tell(Phrase.of(key + ".changed", Phrase.within(before), after)));
    }

    /** {@code The … changes from … to ….} */
    static <V> Telling<V> changed(Function<V, ?> words) {
        return both((key, before, after, told) ->
                told.tell(Phrase.of("changed", told.phrase(key), words.apply(before), words.apply(after))));
    }

    /** {@code The … is lengthened from … to ….}, or shortened. */
    static Telling<Integer> length(IntFunction<Phrase> unit) {
        return compared("lengthened", "shortened", unit);
    }

    /** {@code The … rises from … to ….}, or falls. */
    static Telling<Integer> number() {
        return compared("risen", "fallen", Phrase::number);
    }

    private static Telling<Integer> compared(String more, String less, IntFunction<Phrase> unit) {
        return both((key, before, after, told) -> told.tell(
                Phrase.of(after > before ? more : less, told.phrase(key), unit.apply(before), unit.apply(after))));
    }

    /** {@code <key>.on} when something holds now that did not, {@code <key>.off} when it holds no more. */
    static Telling<Boolean> turn() {
        return both((key, _, after, told) -> told.say(key + (after ? ".on" : ".off")));
    }

    /** The same of a choice between two: {@code .on} for the one, {@code .off} for the other. */
    static <E> Telling<E> turn(E on) {
        return both((key, _, after, told) -> told.say(key + (after.equals(on) ? ".on" : ".off")));
    }

    /** What lies within it. */
    static <V> Telling<V> part(Article<V> article) {
        return both((_, before, after, told) -> article.compare(before, after, told));
    }

    /**
     * The things of a list, each known by its id: {@code <key>.added} and {@code .removed}, what changes within, and the order
     * ({@code <key>.plural} is what they are).
     */
    public static <E> Telling<List<E>> each(Item<E> item) {
        return both((key, before, after, told) -> {
            List<?> old = before.stream().map(item.id()).toList();
            List<?> next = after.stream().map(item.id()).toList();
            before.stream()
                    .filter(one -> !next.contains(item.id().apply(one)))
                    .forEach(one -> told.say(key + ".removed", item.name().apply(one)));
            for (E one : after) {
                int at = old.indexOf(item.id().apply(one));
                if (at < 0) {
                    told.say(key + ".added", item.words().apply(one));
                } else {
                    item.inside().compare(before.get(at), one, told);
                }
            }
            List<?> stay = next.stream().filter(old::contains).toList();
            if (!old.stream().filter(next::contains).toList().equals(stay)) {
                told.tell(Phrase.of("order", told.phrase(key + ".plural"), Phrase.list(next)));
            }
        });
    }

    private static <V> Telling<V> both(Both<V> both) {
        return (key, before, after, told) -> {
            if (before != null && after != null && !before.equals(after)) {
                both.tell(key, before, after, told);
            }
        };
    }

    /** What is told only of two that are there and not the same. */
    @FunctionalInterface
    private interface Both<V> {
        void tell(String key, V before, V after, Told told);
    }

    /**
     * What there is to say of one thing in a list.
     *
     * @param id by which it is the same thing in both
     * @param words all of it, where it is new
     * @param name it in short, where it is no more
     * @param inside what changes in one that stays
     */
    public record Item<E>(Function<E, ?> id, Function<E, ?> words, Function<E, ?> name, Inside<E> inside) {}

    /** What changes in one that stays. */
    @FunctionalInterface
    public interface Inside<E> {
        /** Tells it. */
        void compare(E before, E after, Told told);
    }

    /** Nothing to tell, since it is told elsewhere. */
    static <V> Telling<V> nothing() {
        return (_, _, _, _) -> {};
    }
}
