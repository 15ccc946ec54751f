package io.consort.kernel.persistent;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.StringJoiner;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A persistent set in an order, of some 8 bytes an element beside the element itself: a tree of arrays (a B+ tree) of up to
 * {@value #FULL} elements or branches. The order tells all elements apart.
 */
public final class SortedTree<T> implements Iterable<T> {

    private static final int FULL = 32;
    private static final Object[] NOTHING = {};

    private final Comparator<? super T> order;
    private final Object root; // a leaf, which is an array of elements; or a Branch
    private final int size;

    private SortedTree(Comparator<? super T> order, Object root, int size) {
        this.order = order;
        this.root = root;
        this.size = size;
    }

    private static final class Branch {
        private final Object[] least; // the first element of each child
        private final Object[] children; // leaves or branches

        Branch(Object[] least, Object[] children) {
            this.least = least;
            this.children = children;
        }
    }

    /** Without elements. */
    public static <T> SortedTree<T> empty(Comparator<? super T> order) {
        return new SortedTree<>(order, NOTHING, 0);
    }

    /** Of many elements at once, in time that is their sorting's. */
    public static <T> SortedTree<T> of(Comparator<? super T> order, Collection<T> elements) {
        Object[] sorted = elements.stream().sorted(order).toArray();
        if (sorted.length == 0) {
            return empty(order);
        }
        Object[] level = chunks(sorted);
        Object[] least = Arrays.stream(level).map(leaf -> ((Object[]) leaf)[0]).toArray();
        while (level.length > 1) {
            Object[] children = chunks(level);
            Object[] firsts = chunks(least);
            least = Arrays.stream(firsts).map(chunk -> ((Object[]) chunk)[0]).toArray();
            level = new Object[children.length];
            for (int i = 0; i < level.length; i++) {
                level[i] = new Branch((Object[]) firsts[i], (Object[]) children[i]);
            }
        }
        return new SortedTree<>(order, level[0], sorted.length);
    }

    private static Object[] chunks(Object[] all) {
        Object[] chunks = new Object[Math.ceilDiv(all.length, FULL)];
        for (int i = 0; i < chunks.length; i++) {
            chunks[i] = Arrays.copyOfRange(all, i * FULL, Math.min(all.length, (i + 1) * FULL));
        }
        return chunks;
    }

    /** How many elements. */
    public int size() {
        return size;
    }

    /** Whether an element is in it. */
    public boolean contains(T element) {
        Object node = root;
        while (node instanceof Branch branch) {
            node = branch.children[child(branch, element)];
        }
        return search((Object[]) node, element) >= 0;
    }

    /** With an element; the same when it is there. */
    public SortedTree<T> plus(T element) {
        if (contains(element)) {
            return this;
        }
        Object[] grown = plus(root, element);
        return new SortedTree<>(
                order,
                grown.length == 1 ? grown[0] : new Branch(new Object[] {first(grown[0]), first(grown[1])}, grown),
                size + 1);
    }

    private static Object first(Object node) {
        return node instanceof Branch branch ? branch.least[0] : ((Object[]) node)[0];
    }

    /** The node with the element, or the two that it takes. */
    private Object[] plus(Object node, T element) {
        if (!(node instanceof Branch branch)) {
            Object[] leaf = (Object[]) node;
            return halves(inserted(leaf, -search(leaf, element) - 1, element));
        }
        int at = child(branch, element);
        Object[] grown = plus(branch.children[at], element);
        Object[] children = branch.children.clone();
        Object[] least = branch.least.clone();
        children[at] = grown[0];
        least[at] = first(grown[0]);
        if (grown.length == 1) {
            return new Object[] {new Branch(least, children)};
        }
        Object[] allChildren = halves(inserted(children, at + 1, grown[1]));
        Object[] allLeast = halves(inserted(least, at + 1, first(grown[1])));
        Object[] branches = new Object[allChildren.length];
        for (int i = 0; i < branches.length; i++) {
            branches[i] = new Branch((Object[]) allLeast[i], (Object[]) allChildren[i]);
        }
        return branches;
    }

    private static Object[] inserted(Object[] array, int at, Object element) {
        Object[] longer = Arrays.copyOf(array, array.length + 1);
        System.arraycopy(array, at, longer, at + 1, array.length - at);
        longer[at] = element;
        return longer;
    }

    private static Object[] halves(Object[] array) {
        if (array.length <= FULL) {
            return new Object[] {array};
        }
        int half = array.length / 2;
        return new Object[] {Arrays.copyOf(array, half), Arrays.copyOfRange(array, half, array.length)};
    }

    /** Without an element; the same when it is not there. */
    public SortedTree<T> minus(T element) {
        if (!contains(element)) {
            return this;
        }
        Object left = minus(root, element);
        return new SortedTree<>(order, left == null ? NOTHING : left, size - 1);
    }

    /** What is left of a node; null for nothing. */
    private @Nullable Object minus(Object node, T element) {
        if (!(node instanceof Branch branch)) {
            Object[] leaf = (Object[]) node;
            return leaf.length == 1 ? null : removed(leaf, search(leaf, element));
        }
        int at = child(branch, element);
        Object left = minus(branch.children[at], element);
        if (left == null) {
            return branch.children.length == 1
                    ? null
                    : new Branch(removed(branch.least, at), removed(branch.children, at));
        }
        Object[] children = branch.children.clone();
        children[at] = left;
        Object[] least = branch.least.clone();
        least[at] = first(left);
        return joined(least, children, at);
    }

    /** With a child and the one after it as one, where they are leaves that fit half a leaf. */
    private static Branch joined(Object[] least, Object[] children, int at) {
        if (at + 1 < children.length
                && children[at] instanceof Object[] leaf
                && children[at + 1] instanceof Object[] next
                && leaf.length + next.length <= FULL / 2) {
            Object[] both = Arrays.copyOf(leaf, leaf.length + next.length);
            System.arraycopy(next, 0, both, leaf.length, next.length);
            Object[] fewer = removed(children, at + 1);
            fewer[at] = both;
            return new Branch(removed(least, at + 1), fewer);
        }
        return new Branch(least, children);
    }

    private static Object[] removed(Object[] array, int at) {
        Object[] shorter = Arrays.copyOf(array, array.length - 1);
        System.arraycopy(array, at + 1, shorter, at, shorter.length - at);
        return shorter;
    }

    @Override
    public Iterator<T> iterator() {
        return from(_ -> 1);
    }

    /** The elements after a place, in order. */
    public Iterator<T> after(T place) {
        return from(element -> order.compare(element, place));
    }

    /**
     * The elements from the first on that lies behind a place, in order.
     *
     * @param place where an element lies: above zero when behind it; never lower for a later element
     */
    public Iterator<T> from(ToIntFunction<? super T> place) {
        return new Elements(place);
    }

    /** Whether the other has equal elements in the same order. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof SortedTree<?> tree) || tree.size != size) {
            return false;
        }
        Iterator<?> others = tree.iterator();
        for (T element : this) {
            if (!element.equals(others.next())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (T element : this) {
            hash = 31 * hash + element.hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", "[", "]");
        forEach(element -> text.add(element.toString()));
        return text.toString();
    }

    /** The child that an element is in, or would be. */
    private int child(Branch branch, T element) {
        int found = search(branch.least, element);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    @SuppressWarnings("unchecked") // nothing else was put in
    private int search(Object[] sorted, T element) {
        return Arrays.binarySearch((T[]) sorted, element, order);
    }

    @SuppressWarnings("unchecked") // nothing else was put in
    private T cast(Object element) {
        return (T) element;
    }

    private final class Elements implements Iterator<T> {

        private final Deque<Object> nodes = new ArrayDeque<>();
        private Object[] leaf = NOTHING;
        private int next;

        Elements(ToIntFunction<? super T> place) {
            Object node = root;
            while (node instanceof Branch branch) {
                int at = Math.max(0, behind(branch.least, place) - 1);
                for (int i = branch.children.length - 1; i > at; i--) {
                    nodes.push(branch.children[i]);
                }
                node = branch.children[at];
            }
            leaf = (Object[]) node;
            next = behind(leaf, place);
            toLeaf();
        }

        /** The first that lies behind the place. */
        private int behind(Object[] sorted, ToIntFunction<? super T> place) {
            int low = 0;
            int high = sorted.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (place.applyAsInt(cast(sorted[middle])) > 0) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        }

        private void toLeaf() {
            while (next == leaf.length && !nodes.isEmpty()) {
                Object node = nodes.pop();
                if (node instanceof Branch branch) {
                    for (int i = branch.children.length - 1; i >= 0; i--) {
                        nodes.push(branch.children[i]);
                    }
                } else {
                    leaf = (Object[]) node;
                    next = 0;
                }
            }
        }

        @Override
        public boolean hasNext() {
            return next < leaf.length;
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            T element = cast(leaf[next++]);
            toLeaf();
            return element;
        }
    }
}
