package io.consort.starter.test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Deals out what is sent to many endpoints: all of it to the first of each kind, and to each other of that kind some, in turn, so that
 * together they are sent everything again.
 *
 * @param <T> what is sent
 */
final class Deal<T> {

    private final List<T> all;
    private final int some;
    private final Map<Object, Integer> next = new HashMap<>();

    /**
     * @param all what the first of a kind is sent
     * @param some how much each other one is sent
     */
    Deal(List<T> all, int some) {
        this.all = all;
        this.some = Math.min(some, all.size());
    }

    /** What the next one of a kind is sent. */
    List<T> to(Object kind) {
        Integer from = next.get(kind);
        next.put(kind, from == null ? 0 : from + some);
        return from == null
                ? all
                : IntStream.range(from, from + some)
                        .mapToObj(each -> all.get(each % all.size()))
                        .toList();
    }
}
