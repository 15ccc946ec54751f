package io.consort.consortium.separation;

import io.consort.consortium.rule.SeatId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which seats have no vote while a breach is to be cured. What came about without a decision of the consortium's (a merger, a
 * change of the charter, an accession) cannot be refused, but nobody draws a vote from it. Of too many seats the latest lose it,
 * so that a party keeps what the charter allows; where duties are to be apart, each seat that is part of the breach does. A
 * breach by one person costs the seat nothing: others may act for it, and the person is refused when they vote.
 */
public final class VotesLost {

    private static final Comparator<Fact> LATEST_FIRST = Comparator.comparing(
                    Fact::since, Comparator.<@Nullable LocalDate>nullsFirst(Comparator.naturalOrder()))
            .thenComparing(each -> each.source().toString())
            .reversed();

    private VotesLost() {}

    /** The seats without vote, each with the breach that it comes from. */
    public static Map<SeatId, Breach> by(List<Breach> breaches) {
        Map<SeatId, Breach> lost = new LinkedHashMap<>();
        breaches.forEach(breach -> concerned(breach).forEach(fact -> {
            if (fact.source() instanceof Source.OfSeat(SeatId seat)) {
                lost.putIfAbsent(seat, breach);
            }
        }));
        return lost;
    }

    private static List<Fact> concerned(Breach breach) {
        return breach.party().span() == Span.PERSON
                ? List.of()
                : switch (breach.constraint()) {
                    case Constraint.AtMost most ->
                        breach.facts().stream()
                                .sorted(LATEST_FIRST)
                                .limit(breach.facts().size() - most.seats())
                                .toList();
                    case Constraint.Apart _, Constraint.Aside _ -> breach.facts();
                };
    }
}
