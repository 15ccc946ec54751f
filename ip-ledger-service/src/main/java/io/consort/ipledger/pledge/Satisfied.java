package io.consort.ipledger.pledge;

import io.consort.ipledger.pledge.PledgeEvent.PledgeRestored;
import io.consort.ipledger.title.PledgeId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.Row;
import java.util.List;
import org.pcollections.PVector;

/**
 * A pledge that was enforced, and what it and others were before, so that they come back should that be reversed.
 *
 * @param was the pledge, over what was enforced and stands
 * @param order the pledges over the title then, by rank
 * @param losses what those of lower rank lost
 */
record Satisfied(Encumbrance was, PVector<PledgeId> order, PVector<Loss> losses) {

    static Satisfied of(Encumbrance enforced, List<Encumbrance> byRank) {
        return new Satisfied(
                enforced, Row.from(byRank.stream().map(Encumbrance::pledge).toList()), Row.empty());
    }

    /** With what the same pledge took when it was enforced again, over what had come back. */
    Satisfied and(Satisfied again) {
        Encumbrance both = again.was;
        for (var each : was.burdens().entrySet()) {
            both = both.with(each.getKey(), each.getValue());
        }
        List<PledgeId> since =
                again.order.stream().filter(each -> !order.contains(each)).toList();
        return new Satisfied(both, order.plusAll(since), losses);
    }

    Satisfied with(Loss loss) {
        return new Satisfied(was, order, losses.plus(loss));
    }

    /** The pledge, or one that lost to it, as it was. */
    Encumbrance before(PledgeId pledge) {
        return losses.stream()
                .map(Loss::was)
                .filter(each -> each.pledge().equals(pledge))
                .findFirst()
                .orElse(was);
    }

    /** Where a pledge comes back among those that there are: right after the last of those that came before it then. */
    int place(PledgeId pledge, List<Encumbrance> byRank) {
        List<PledgeId> ahead = order.subList(0, order.indexOf(pledge));
        int place = byRank.size();
        while (place > 0 && !ahead.contains(byRank.get(place - 1).pledge())) {
            place--;
        }
        return place;
    }

    /** Whether a pledge lost all that it had left. */
    boolean endedBy(PledgeId pledge) {
        return losses.stream()
                .anyMatch(each ->
                        each.was().pledge().equals(pledge) && each.kept().isEmpty());
    }

    /** After a part of it came back. */
    Satisfied with(PledgeRestored restored) {
        if (!restored.pledge().equals(restored.enforced())) {
            PVector<Loss> changed = losses;
            for (int i = 0; i < losses.size(); i++) {
                Loss loss = losses.get(i);
                if (loss.was().pledge().equals(restored.pledge())
                        && loss.of(restored.holder()).equals(restored.share())) {
                    changed = changed.with(i, loss.with(restored));
                }
            }
            return new Satisfied(was, order, changed);
        }
        OrganisationId holder = restored.holder();
        Burden burden = was.burdens().get(holder);
        Fraction left = burden == null ? Fraction.ZERO : burden.share().minus(restored.share());
        Encumbrance rest = was.without(holder);
        return new Satisfied(
                burden == null || left.signum() <= 0 ? rest : rest.with(holder, new Burden(left, burden.from())),
                order,
                losses);
    }
}
