package io.consort.kernel.persistent;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pcollections.AbstractUnmodifiableMap;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/**
 * A persistent map in the order in which its keys came in: one array of keys and values while it is short, and hashed once it
 * has more than {@value #SHORT} keys. Keys and values are not null.
 */
public final class OrderedMap<K, V> extends AbstractUnmodifiableMap<K, V> implements PMap<K, V> {

    private static final int SHORT = 8;
    private static final OrderedMap<?, ?> EMPTY = new OrderedMap<>(new Object[0]);

    private final Object content; // an array; or an OrderedPMap

    private OrderedMap(Object content) {
        this.content = content;
    }

    /** Without entries. */
    @SuppressWarnings("unchecked") // it has none
    public static <K, V> OrderedMap<K, V> empty() {
        return (OrderedMap<K, V>) EMPTY;
    }

    /** With one entry. */
    public static <K, V> OrderedMap<K, V> singleton(K key, V value) {
        return new OrderedMap<>(new Object[] {key, value});
    }

    /** With the entries of another map, in its order. */
    public static <K, V> OrderedMap<K, V> from(Map<? extends K, ? extends V> map) {
        return OrderedMap.<K, V>empty().plusAll(map);
    }

    @SuppressWarnings("unchecked") // what is no array
    private Map<K, V> hashed() {
        return (OrderedPMap<K, V>) content;
    }

    @Override
    public int size() {
        return content instanceof Object[] pairs ? pairs.length / 2 : hashed().size();
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    @SuppressWarnings("unchecked") // a value follows its key
    public @Nullable V get(@Nullable Object key) {
        if (content instanceof Object[] pairs) {
            int at = find(pairs, key);
            return at < 0 ? null : (V) pairs[at + 1];
        }
        return hashed().get(key);
    }

    private static int find(Object[] pairs, @Nullable Object key) {
        for (int at = 0; at < pairs.length; at += 2) {
            if (pairs[at].equals(key)) {
                return at;
            }
        }
        return -1;
    }

    /** With an entry at the end, or in its key's place where that is there already. */
    @Override
    public OrderedMap<K, V> plus(K key, V value) {
        if (!(content instanceof Object[] pairs)) {
            return new OrderedMap<>(((OrderedPMap<K, V>) hashed()).plus(key, value));
        }
        int at = find(pairs, key);
        if (at < 0 && pairs.length == 2 * SHORT) {
            return new OrderedMap<>(OrderedPMap.<K, V>from(this).plus(key, value));
        }
        Object[] copy = Arrays.copyOf(pairs, at < 0 ? pairs.length + 2 : pairs.length);
        copy[at < 0 ? pairs.length : at] = at < 0 ? key : pairs[at];
        copy[(at < 0 ? pairs.length : at) + 1] = value;
        return new OrderedMap<>(copy);
    }

    @Override
    public OrderedMap<K, V> minus(@Nullable Object key) {
        if (!(content instanceof Object[] pairs)) {
            return new OrderedMap<>(((OrderedPMap<K, V>) hashed()).minus(key));
        }
        int at = find(pairs, key);
        if (at < 0) {
            return this;
        }
        Object[] copy = Arrays.copyOf(pairs, pairs.length - 2);
        System.arraycopy(pairs, at + 2, copy, at, copy.length - at);
        return copy.length == 0 ? empty() : new OrderedMap<>(copy);
    }

    @Override
    public OrderedMap<K, V> plusAll(Map<? extends K, ? extends V> map) {
        OrderedMap<K, V> all = this;
        for (Map.Entry<? extends K, ? extends V> entry : map.entrySet()) {
            all = all.plus(entry.getKey(), entry.getValue());
        }
        return all;
    }

    @Override
    public OrderedMap<K, V> minusAll(Collection<?> keys) {
        OrderedMap<K, V> left = this;
        for (Object key : keys) {
            left = left.minus(key);
        }
        return left;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return content instanceof Object[] pairs ? entries(pairs) : hashed().entrySet();
    }

    private static <K, V> Set<Map.Entry<K, V>> entries(Object[] pairs) {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return pairs.length / 2;
            }

            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return IntStream.range(0, size())
                        .<Map.Entry<K, V>>mapToObj(i -> entry(pairs, 2 * i))
                        .iterator();
            }
        };
    }

    @SuppressWarnings("unchecked") // a value follows its key
    private static <K, V> Map.Entry<K, V> entry(Object[] pairs, int at) {
        return new AbstractMap.SimpleImmutableEntry<>((K) pairs[at], (V) pairs[at + 1]);
    }
}
