package io.consort.finance.journal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * What moved in one account, debits above zero, credits below.
 *
 * @param byDay the sum of each day on which anything took effect
 */
record Movements(PSortedMap<LocalDate, Total> byDay) {

    static final Movements NONE = new Movements(TreePMap.empty());

    Movements with(LocalDate day, Total amount) {
        @Nullable Total before = byDay.get(day);
        return new Movements(byDay.plus(day, before == null ? amount : before.plus(amount)));
    }

    /** The balance at the end of a day; empty where nothing had moved by then. */
    Optional<Total> at(LocalDate day) {
        return byDay.headMap(day.plusDays(1)).values().stream().reduce(Total::plus);
    }

    /** The balance after all movements; empty where there are none. */
    Optional<Total> all() {
        return byDay.values().stream().reduce(Total::plus);
    }
}
