package io.consort.ipledger.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a tier takes of what is left.
 *
 * @param placements who gets how much; nothing is an amount too, and they sum to no more than was left
 * @param use how far it uses up what it counts over several runs; null where it counts nothing
 */
record Take(List<Placement> placements, @Nullable Use use) {

    Take {
        placements = List.copyOf(placements);
    }

    static Take of(String tier, Payee payee, Money amount) {
        return new Take(List.of(new Placement(tier, payee, amount, null)), null);
    }

    static Take of(String tier, SequencedMap<Payee, Money> parts) {
        List<Placement> placements = new ArrayList<>(parts.size());
        parts.forEach((payee, amount) -> placements.add(new Placement(tier, payee, amount, null)));
        return new Take(placements, null);
    }

    /** The same without what goes to who is left out; what a tier for that payee alone counts is not used then. */
    Take without(Predicate<Payee> leftOut) {
        List<Placement> kept = placements.stream()
                .filter(each -> !leftOut.test(each.payee()))
                .toList();
        return new Take(kept, kept.isEmpty() && !placements.isEmpty() ? null : use);
    }

    Take counting(Use counted) {
        return new Take(placements, counted);
    }

    Money total(Money zero) {
        Money total = zero;
        for (Placement placement : placements) {
            total = total.plus(placement.amount());
        }
        return total;
    }
}
