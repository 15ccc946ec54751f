package io.consort.consortium.separation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is what on a date.
 *
 * @param byDuty whoever has a duty, in the order in which they were found
 */
public record Facts(LocalDate on, Map<Duty, List<Fact>> byDuty) {

    /** These facts. */
    public static Facts of(LocalDate on, Collection<Fact> all) {
        Map<Duty, List<Fact>> byDuty = new LinkedHashMap<>();
        all.forEach(each ->
                byDuty.computeIfAbsent(each.duty(), _ -> new ArrayList<>()).add(each));
        return new Facts(on, byDuty);
    }

    /** Whoever has a duty. */
    List<Fact> of(Duty duty) {
        return byDuty.getOrDefault(duty, List.of());
    }
}
