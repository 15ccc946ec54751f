package io.consort.ipledger.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.joda.money.Money;

/**
 * What a tier takes of what is left.
 *
 * @param placements who gets how much; nothing is an amount too, and they sum to no more than was left
 * @param uses how far it uses up what it counts over several runs
 */
record Take(List<Placement> placements, List<Use> uses) {

    Take {
        placements = List.copyOf(placements);
        uses = List.copyOf(uses);
    }

    static Take of(String tier, Payee payee, Money amount) {
        return new Take(List.of(new Placement(tier, payee, amount, null)), List.of());
    }

    static Take of(String tier, SequencedMap<Payee, Money> parts) {
        List<Placement> placements = new ArrayList<>(parts.size());
        parts.forEach((payee, amount) -> placements.add(new Placement(tier, payee, amount, null)));
        return new Take(placements, List.of());
    }

    /** The same without what goes to who is left out; what a tier for that payee alone counts is not used then. */
    Take without(Set<Placement> leftOut) {
        List<Placement> kept =
                placements.stream().filter(each -> !leftOut.contains(each)).toList();
        return new Take(kept, kept.isEmpty() && !placements.isEmpty() ? List.of() : uses);
    }

    Take counting(Use counted) {
        return new Take(placements, List.of(counted));
    }

    Money total(Money zero) {
        Money total = zero;
        for (Placement placement : placements) {
            total = total.plus(placement.amount());
        }
        return total;
    }
}
