package io.consort.starter.web;

import io.consort.kernel.problem.DomainException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for: {@code ?limit=} and {@code ?after=}. A cursor says where the last page ended, so that
 * entries that come meanwhile neither repeat nor hide an item.
 *
 * @param limit most items on the page, 1 to {@value #MAX_LIMIT} where the caller says it; all there are in a file
 * @param after the cursor, opaque to callers; null for the first page
 */
public record PageRequest(int limit, @Nullable String after) {

    /** Items on a page when the caller does not say. */
    public static final int DEFAULT_LIMIT = 50;

    /** Most items on a page. */
    public static final int MAX_LIMIT = 200;

    private static final int ALL = Integer.MAX_VALUE - 1; // who looks whether there are more asks for one beyond

    /** As a caller asks for it. */
    static PageRequest of(int limit, @Nullable String after) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw DomainException.invalid("/limit", "A page has 1 to " + MAX_LIMIT + " items.");
        }
        return new PageRequest(limit, after);
    }

    /** All that follows. */
    static PageRequest all(@Nullable String after) {
        return new PageRequest(ALL, after);
    }

    /**
     * A page of what is kept in the order of its keys.
     *
     * @param text a key as text
     * @param key the text as a key again
     */
    public <K, V, R> Page<R> over(
            SortedMap<K, V> all, Function<K, String> text, Function<String, K> key, BiFunction<K, V, R> item) {
        return over(all, _ -> true, text, key, item);
    }

    /**
     * A page of what is wanted of that. Asks of each item as it comes to it, so that the first page of a long list takes no
     * more time than that of a short one.
     */
    public <K, V, R> Page<R> over(
            SortedMap<K, V> all,
            Predicate<V> wanted,
            Function<K, String> text,
            Function<String, K> key,
            BiFunction<K, V, R> item) {
        Iterator<Map.Entry<K, V>> rest = entriesAfter(all, key);
        List<R> items = new ArrayList<>();
        K last = null;
        while (rest.hasNext()) {
            Map.Entry<K, V> each = rest.next();
            if (!wanted.test(each.getValue())) {
                continue;
            }
            if (last != null && items.size() == limit) {
                return new Page<>(items, encode(text.apply(last)));
            }
            last = each.getKey();
            items.add(item.apply(each.getKey(), each.getValue()));
        }
        return new Page<>(items, null);
    }

    private <K, V> Iterator<Map.Entry<K, V>> entriesAfter(SortedMap<K, V> all, Function<String, K> key) {
        if (after == null) {
            return all.entrySet().iterator();
        }
        K from = decode(key);
        Iterator<Map.Entry<K, V>> rest = all.tailMap(from).entrySet().iterator();
        if (all.containsKey(from)) {
            rest.next();
        }
        return rest;
    }

    /** A page of a list that only ever grows at its end. */
    public <T, R> Page<R> over(List<T> all, Function<T, R> item) {
        return over(all, _ -> true, item);
    }

    /**
     * A page of what is wanted of a list that only ever grows at its end. Items are asked for one by one by their place: a
     * persistent vector finds one along one path, but takes time for its whole length to make a part of itself.
     */
    public <T, R> Page<R> over(List<T> all, Predicate<T> wanted, Function<T, R> item) {
        int at = after == null ? 0 : decode(Integer::valueOf);
        if (at < 0 || at > all.size()) {
            throw noCursor();
        }
        List<R> items = new ArrayList<>();
        for (; at < all.size(); at++) {
            T each = all.get(at);
            if (wanted.test(each)) {
                if (items.size() == limit) {
                    return new Page<>(items, encode(Integer.toString(at)));
                }
                items.add(item.apply(each));
            }
        }
        return new Page<>(items, null);
    }

    private <K> K decode(Function<String, K> key) {
        try {
            return key.apply(new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | DomainException notOurs) {
            throw noCursor();
        }
    }

    private static DomainException noCursor() {
        return DomainException.invalid(
                "/after", "Not a cursor of this list: take it from \"next\" of the page before.");
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
