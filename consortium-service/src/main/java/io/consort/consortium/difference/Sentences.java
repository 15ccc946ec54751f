package io.consort.consortium.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The sentences written so far. */
final class Sentences {

    private final List<Difference> written = new ArrayList<>();
    private Section section = Section.CONSORTIUM;

    /** What follows belongs to that part of the charter. */
    void begin(Section next) {
        section = next;
    }

    void add(String sentence) {
        written.add(new Difference(section, sentence));
    }

    /** A sentence when the two are not the same. */
    <T> void compare(T before, T after, BiFunction<T, T, String> sentence) {
        if (!before.equals(after)) {
            add(sentence.apply(before, after));
        }
    }

    /** A sentence for what is new, for what is no more, or for what is another. */
    <T> void optional(
            @Nullable T before,
            @Nullable T after,
            Function<T, String> added,
            Function<T, String> removed,
            BiFunction<T, T, String> changed) {
        if (before != null && after != null) {
            compare(before, after, changed);
        } else if (after != null) {
            add(added.apply(after));
        } else if (before != null) {
            add(removed.apply(before));
        }
    }

    /** {@code The … changes from … to ….} when the two are not the same. */
    <T> void change(String what, T before, T after, Function<T, String> words) {
        compare(before, after, (a, b) -> what + " changes from " + words.apply(a) + " to " + words.apply(b) + ".");
    }

    /** {@code The … rises from … to ….}, or falls. */
    void number(String what, int before, int after, IntFunction<String> words) {
        compare(
                before,
                after,
                (a, b) -> what + (b > a ? " rises" : " falls") + " from " + words.apply(a) + " to " + words.apply(b)
                        + ".");
    }

    /** {@code The … is lengthened from … to ….}, or shortened. */
    void length(String what, int before, int after, IntFunction<String> words) {
        compare(
                before,
                after,
                (a, b) -> what + " is " + (b > a ? "lengthened" : "shortened") + " from " + words.apply(a) + " to "
                        + words.apply(b) + ".");
    }

    /** One sentence or the other when what held does not hold any more, or does only now. */
    void turn(boolean before, boolean after, String now, String noMore) {
        if (before != after) {
            add(after ? now : noMore);
        }
    }

    /**
     * Compares two lists by the keys of what is in them.
     *
     * @param each what to say of something that is in both
     * @param plural what they are, for a sentence on their order
     */
    <T, K> void lists(
            List<T> before,
            List<T> after,
            Function<T, K> key,
            Function<T, String> added,
            Function<T, String> removed,
            Pair<T> each,
            String plural) {
        List<K> old = before.stream().map(key).toList();
        List<K> next = after.stream().map(key).toList();
        before.stream().filter(one -> !next.contains(key.apply(one))).forEach(one -> add(removed.apply(one)));
        for (T one : after) {
            int at = old.indexOf(key.apply(one));
            if (at < 0) {
                add(added.apply(one));
            } else {
                each.compare(before.get(at), one);
            }
        }
        if (!old.stream()
                .filter(next::contains)
                .toList()
                .equals(next.stream().filter(old::contains).toList())) {
            add("The order of " + plural + " changes to "
                    + Words.list(next.stream().map(Object::toString).toList()) + ".");
        }
    }

    /** What to say of two that are the same thing. */
    @FunctionalInterface
    interface Pair<T> {
        void compare(T before, T after);
    }

    List<Difference> all() {
        return List.copyOf(written);
    }
}
