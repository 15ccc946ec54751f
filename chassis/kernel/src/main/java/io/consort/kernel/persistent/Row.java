package io.consort.kernel.persistent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.pcollections.AbstractUnmodifiableList;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A persistent list: one array while it is short, as nearly all lists in a state are, and a tree once it is longer than
 * {@value #SHORT}.
 */
public final class Row<E> extends AbstractUnmodifiableList<E> implements PVector<E> {

    private static final int SHORT = 32;
    private static final Row<?> EMPTY = new Row<>(new Object[0]);

    private final Object[] elements;

    private Row(Object[] elements) {
        this.elements = elements;
    }

    /** Without elements. */
    @SuppressWarnings("unchecked") // it has none
    public static <E> PVector<E> empty() {
        return (Row<E>) EMPTY;
    }

    /** Of one element. */
    public static <E> PVector<E> of(E element) {
        return new Row<>(new Object[] {element});
    }

    /** Of the elements of a collection, in its order. */
    public static <E> PVector<E> from(Collection<? extends E> elements) {
        if (elements.isEmpty()) {
            return empty();
        }
        return elements.size() > SHORT ? TreePVector.from(elements) : new Row<>(elements.toArray());
    }

    @Override
    public int size() {
        return elements.length;
    }

    @Override
    @SuppressWarnings("unchecked") // nothing else was put in
    public E get(int index) {
        return (E) elements[index];
    }

    @Override
    public PVector<E> plus(E element) {
        if (elements.length == SHORT) {
            return TreePVector.<E>from(this).plus(element);
        }
        Object[] longer = Arrays.copyOf(elements, elements.length + 1, Object[].class);
        longer[elements.length] = element;
        return new Row<>(longer);
    }

    @Override
    public PVector<E> plus(int index, E element) {
        List<E> more = new ArrayList<>(this);
        more.add(index, element);
        return from(more);
    }

    @Override
    public PVector<E> plusAll(Collection<? extends E> more) {
        return plusAll(elements.length, more);
    }

    @Override
    public PVector<E> plusAll(int index, Collection<? extends E> added) {
        List<E> more = new ArrayList<>(this);
        more.addAll(index, added);
        return from(more);
    }

    @Override
    public PVector<E> with(int index, E element) {
        Object[] copy = Arrays.copyOf(elements, elements.length, Object[].class);
        copy[index] = element;
        return new Row<>(copy);
    }

    @Override
    public PVector<E> minus(Object element) {
        int index = indexOf(element);
        return index < 0 ? this : minus(index);
    }

    @Override
    public PVector<E> minus(int index) {
        List<E> fewer = new ArrayList<>(this);
        fewer.remove(index);
        return from(fewer);
    }

    @Override
    public PVector<E> minusAll(Collection<?> removed) {
        List<E> fewer = new ArrayList<>(this);
        fewer.removeAll(removed);
        return from(fewer);
    }

    @Override
    public PVector<E> subList(int from, int to) {
        return from(super.subList(from, to));
    }
}
