package io.consort.ipledger.title;

import io.consort.ipledger.share.Unit;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.persistent.HashTrie;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pcollections.PMap;

/**
 * What some links of a chain that follow one another changed.
 *
 * @param unit in which it is measured
 * @param changes for each holder, over time; below zero where more went than came
 */
record Stretch(Unit unit, PMap<OrganisationId, Holding> changes) {

    /** From one place in a chain up to another. */
    static Stretch of(List<TitleEntry> chain, int from, int to, Unit unit) {
        Map<OrganisationId, Holding> changes = new HashMap<>();
        for (int i = from; i < to; i++) {
            Transfer transfer = chain.get(i).transfer();
            for (Posting posting : transfer.postings()) {
                if (posting.account() instanceof Account.Holder(OrganisationId holder)) {
                    Holding change = Holding.of(transfer.effective(), unit.count(posting.change()));
                    changes.merge(holder, change, (all, one) -> all.plus(one.date(), one.change()));
                }
            }
        }
        return new Stretch(unit, HashTrie.from(changes));
    }

    /** Adds what it changed by the end of a date, in a unit that is as fine or finer. */
    void count(Map<OrganisationId, Long> units, LocalDate date, Unit finer) {
        long factor = finer.denominator() / unit.denominator();
        changes.forEach((holder, holding) -> units.merge(holder, holding.on(date) * factor, Long::sum));
    }
}
