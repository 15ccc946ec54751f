package io.consort.consortium.decision;

import java.util.ArrayList;
import java.util.List;

/** Long lists in parts that fit an entry each. */
final class Parts {

    private Parts() {}

    static <T> List<List<T>> of(List<T> all, int most) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += most) {
            parts.add(all.subList(from, Math.min(from + most, all.size())));
        }
        return parts;
    }
}
