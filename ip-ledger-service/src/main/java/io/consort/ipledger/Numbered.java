package io.consort.ipledger;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Lists in the order of numbers. A ledger's own lists begin with 1 and have no gaps; those that are folded from some of its
 * entries only have.
 */
public final class Numbered {

    private Numbered() {}

    /** The place of a number; below zero where the list has no such number. */
    public static <T> int place(List<T> list, int number, ToIntFunction<T> numberOf) {
        int low = 0;
        int high = Math.min(list.size(), number) - 1;
        int middle = high; // without gaps it is there
        while (low <= high) {
            int found = numberOf.applyAsInt(list.get(middle));
            if (found == number) {
                return middle;
            }
            if (found < number) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
            middle = (low + high) >>> 1;
        }
        return -1;
    }

    /** The number after the last. */
    public static <T> int next(List<T> list, ToIntFunction<T> numberOf) {
        return list.isEmpty() ? 1 : numberOf.applyAsInt(list.getLast()) + 1;
    }
}
