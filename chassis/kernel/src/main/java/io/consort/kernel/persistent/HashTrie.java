package io.consort.kernel.persistent;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pcollections.AbstractUnmodifiableMap;
import org.pcollections.PMap;
import org.pcollections.PVector;

/**
 * A persistent map by hash, of some 12 bytes an entry beside key and value: a trie over the bits of the hash, the highest first,
 * with eight branches a node. Its leaves are arrays of up to {@value #FULL} keys, each with its value after it. The order of the
 * entries is that of their hashes, however they came in.
 *
 * <p>Keys and values are not null.
 */
public final class HashTrie<K, V> extends AbstractUnmodifiableMap<K, V> implements PMap<K, V> {

    private static final int FULL = 16;
    private static final int BITS = 3;
    private static final int BRANCHES = 1 << BITS;
    private static final int TOP = Integer.SIZE - BITS;
    private static final int GOLDEN = 0x9E3779B9; // an odd number, so that no two hashes become one

    private static final Object[] NOTHING = {};
    private static final HashTrie<?, ?> EMPTY = new HashTrie<>(NOTHING, 0);

    private final Object[] root; // a leaf; or branches, which are an Object[][]
    private final int size;

    private HashTrie(Object[] root, int size) {
        this.root = root;
        this.size = size;
    }

    /** Without entries. */
    @SuppressWarnings("unchecked") // it has none
    public static <K, V> HashTrie<K, V> empty() {
        return (HashTrie<K, V>) EMPTY;
    }

    /** With one entry. */
    public static <K, V> HashTrie<K, V> singleton(K key, V value) {
        return HashTrie.<K, V>empty().plus(key, value);
    }

    /** With the entries of another map. */
    public static <K, V> HashTrie<K, V> from(Map<? extends K, ? extends V> map) {
        return HashTrie.<K, V>empty().plusAll(map);
    }

    /** What there is of each key, in the order in which it comes. */
    public static <T, K, V> HashTrie<K, PVector<V>> groups(
            Iterable<T> all, Function<? super T, K> key, Function<? super T, V> value) {
        HashTrie<K, PVector<V>> groups = empty();
        for (T each : all) {
            groups = groups.plus(
                    key.apply(each),
                    groups.getOrDefault(key.apply(each), Row.empty()).plus(value.apply(each)));
        }
        return groups;
    }

    @Override
    public int size() {
        return size;
    }

    /** The key that is equal to the one given, as it was put in; the given one where there is none. */
    @SuppressWarnings("unchecked") // nothing but keys are in their places
    public K known(K key) {
        Object[] leaf = leaf(key);
        int at = find(leaf, key);
        return at < 0 ? key : (K) leaf[at];
    }

    /** The leaf where a key is, or would be. */
    private Object[] leaf(Object key) {
        int hash = spread(key);
        Object[] node = root;
        for (int shift = TOP; node instanceof Object[][] branches; shift -= BITS) {
            Object[] child = branches[branch(hash, shift)];
            node = child == null ? NOTHING : child;
        }
        return node;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    @SuppressWarnings("unchecked") // a value follows its key
    public @Nullable V get(@Nullable Object key) {
        if (key == null) {
            return null;
        }
        Object[] leaf = leaf(key);
        int at = find(leaf, key);
        return at < 0 ? null : (V) leaf[at + 1];
    }

    /** With an entry; where the key is there already, it stays the one that it is, with another value. */
    @Override
    @SuppressWarnings("ReferenceEquality") // to compare large values costs more than to put one in
    public HashTrie<K, V> plus(K key, V value) {
        V before = get(key);
        return before == value
                ? this
                : new HashTrie<>(plus(root, TOP, spread(key), key, value), before == null ? size + 1 : size);
    }

    private static Object[] plus(Object[] node, int shift, int hash, Object key, Object value) {
        if (node instanceof Object[][] branches) {
            int at = branch(hash, shift);
            Object[] child = branches[at];
            Object[][] copy = branches.clone();
            copy[at] = child == null ? new Object[] {key, value} : plus(child, shift - BITS, hash, key, value);
            return copy;
        }
        int at = find(node, key);
        if (at >= 0) {
            Object[] copy = node.clone();
            copy[at + 1] = value;
            return copy;
        }
        Object[] leaf = inserted(node, hash, key, value);
        return leaf.length > 2 * FULL && shift >= 0 ? split(leaf, shift) : leaf;
    }

    private static Object[] inserted(Object[] leaf, int hash, Object key, Object value) {
        int at = 0;
        while (at < leaf.length && Integer.compareUnsigned(spread(leaf[at]), hash) <= 0) {
            at += 2;
        }
        Object[] longer = Arrays.copyOf(leaf, leaf.length + 2);
        System.arraycopy(leaf, at, longer, at + 2, leaf.length - at);
        longer[at] = key;
        longer[at + 1] = value;
        return longer;
    }

    /** A leaf is in the order of hashes: what goes to one branch is together. */
    private static Object[] split(Object[] leaf, int shift) {
        Object[][] branches = new Object[BRANCHES][];
        int from = 0;
        while (from < leaf.length) {
            int branch = branch(spread(leaf[from]), shift);
            int to = from + 2;
            while (to < leaf.length && branch(spread(leaf[to]), shift) == branch) {
                to += 2;
            }
            Object[] part = Arrays.copyOfRange(leaf, from, to);
            branches[branch] = part.length > 2 * FULL && shift >= BITS ? split(part, shift - BITS) : part;
            from = to;
        }
        return branches;
    }

    @Override
    public HashTrie<K, V> minus(@Nullable Object key) {
        if (key == null || !containsKey(key)) {
            return this;
        }
        return size == 1 ? empty() : new HashTrie<>(minus(root, TOP, spread(key), key), size - 1);
    }

    private static Object[] minus(Object[] node, int shift, int hash, Object key) {
        if (node instanceof Object[][] branches) {
            Object[][] copy = branches.clone();
            int at = branch(hash, shift);
            Object[] left = minus(branches[at], shift - BITS, hash, key);
            copy[at] = left.length == 0 ? null : left;
            return joined(copy);
        }
        int at = find(node, key);
        Object[] shorter = Arrays.copyOf(node, node.length - 2);
        System.arraycopy(node, at + 2, shorter, at, shorter.length - at);
        return shorter;
    }

    /** Branches that would fit half a leaf are one. */
    private static Object[] joined(Object[][] branches) {
        int length = 0;
        for (Object[] branch : branches) {
            if (branch instanceof Object[][]) {
                return branches;
            }
            length += branch == null ? 0 : branch.length;
        }
        if (length > FULL) {
            return branches;
        }
        Object[] leaf = new Object[length];
        int at = 0;
        for (Object[] branch : branches) {
            if (branch != null) {
                System.arraycopy(branch, 0, leaf, at, branch.length);
                at += branch.length;
            }
        }
        return leaf;
    }

    @Override
    public HashTrie<K, V> plusAll(Map<? extends K, ? extends V> map) {
        HashTrie<K, V> all = this;
        for (Map.Entry<? extends K, ? extends V> entry : map.entrySet()) {
            all = all.plus(entry.getKey(), entry.getValue());
        }
        return all;
    }

    @Override
    public HashTrie<K, V> minusAll(Collection<?> keys) {
        HashTrie<K, V> left = this;
        for (Object key : keys) {
            left = left.minus(key);
        }
        return left;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public boolean contains(@Nullable Object other) {
                return other instanceof Map.Entry<?, ?> entry
                        && entry.getValue() != null
                        && entry.getValue().equals(get(entry.getKey()));
            }

            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return new Entries<>(root);
            }
        };
    }

    /** Made anew each time: a map that kept it would be half as large again. */
    @Override
    public Set<K> keySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public boolean contains(@Nullable Object key) {
                return containsKey(key);
            }

            @Override
            public Iterator<K> iterator() {
                Iterator<Map.Entry<K, V>> entries = new Entries<>(root);
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return entries.hasNext();
                    }

                    @Override
                    public K next() {
                        return entries.next().getKey();
                    }
                };
            }
        };
    }

    private static int find(Object[] leaf, Object key) {
        for (int at = 0; at < leaf.length; at += 2) {
            if (key.equals(leaf[at])) {
                return at;
            }
        }
        return -1;
    }

    private static int branch(int hash, int shift) {
        return (hash >>> shift) & (BRANCHES - 1);
    }

    private static int spread(Object key) {
        return key.hashCode() * GOLDEN;
    }

    private static final class Entries<K, V> implements Iterator<Map.Entry<K, V>> {

        private final Deque<Object[]> nodes = new ArrayDeque<>();
        private Object[] leaf = NOTHING;
        private int next;

        Entries(Object[] root) {
            nodes.push(root);
            toLeaf();
        }

        private void toLeaf() {
            while (next == leaf.length && !nodes.isEmpty()) {
                Object[] node = nodes.pop();
                if (node instanceof Object[][] branches) {
                    for (int i = BRANCHES - 1; i >= 0; i--) {
                        if (branches[i] != null) {
                            nodes.push(branches[i]);
                        }
                    }
                } else {
                    leaf = node;
                    next = 0;
                }
            }
        }

        @Override
        public boolean hasNext() {
            return next < leaf.length;
        }

        @Override
        @SuppressWarnings("unchecked") // a value follows its key
        public Map.Entry<K, V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Map.Entry<K, V> entry = new AbstractMap.SimpleImmutableEntry<>((K) leaf[next], (V) leaf[next + 1]);
            next += 2;
            toLeaf();
            return entry;
        }
    }
}
