package io.consort.ipledger.title;

import io.consort.ipledger.share.Unit;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.persistent.Row;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.pcollections.PVector;

/**
 * What the full stretches of a chain of title changed, so that "who owned how much, as far as it was recorded then" need not be
 * counted link by link: the links recorded by then are a few long stretches, a few shorter ones, and less than {@value #SHORTEST}
 * links. A chain that is shorter than that has no stretches, and costs nothing.
 *
 * @param levels stretches in the order of recording: on the first level of {@value #SHORTEST} links, on each further one of
 *     {@value #TOGETHER} times as many
 */
record Past(PVector<PVector<Stretch>> levels) {

    /** Links that are counted one by one in a few tenths of a millisecond. */
    static final int SHORTEST = 1_024;

    static final int TOGETHER = 16;

    /** Of a chain without links. */
    static final Past NONE = new Past(Row.empty());

    /**
     * With what the last link of a chain makes full.
     *
     * @param unit in which all its shares are measured
     */
    Past with(PVector<TitleEntry> chain, Unit unit) {
        PVector<PVector<Stretch>> fuller = levels;
        long length = SHORTEST;
        for (int level = 0; chain.size() % length == 0; level++) {
            Stretch stretch = Stretch.of(chain, chain.size() - (int) length, chain.size(), unit);
            fuller = level == fuller.size()
                    ? fuller.plus(Row.of(stretch))
                    : fuller.with(level, fuller.get(level).plus(stretch));
            length *= TOGETHER;
        }
        return new Past(fuller);
    }

    /** How many units each holder has at the end of a date by the first so many links of the chain. */
    Map<OrganisationId, Long> units(PVector<TitleEntry> chain, int links, LocalDate date, Unit unit) {
        Map<OrganisationId, Long> units = new HashMap<>();
        int counted = 0;
        for (int level = levels.size() - 1; level >= 0; level--) {
            int length = length(level);
            while (counted + length <= links) {
                levels.get(level).get(counted / length).count(units, date, unit);
                counted += length;
            }
        }
        for (; counted < links; counted++) {
            count(units, chain.get(counted).transfer(), date, unit);
        }
        return units;
    }

    private static int length(int level) {
        int length = SHORTEST;
        for (int i = 0; i < level; i++) {
            length *= TOGETHER;
        }
        return length;
    }

    private static void count(Map<OrganisationId, Long> units, Transfer transfer, LocalDate date, Unit unit) {
        if (!transfer.effective().isAfter(date)) {
            for (Posting posting : transfer.postings()) {
                if (posting.account() instanceof Account.Holder(OrganisationId holder)) {
                    units.merge(holder, unit.count(posting.change()), Long::sum);
                }
            }
        }
    }
}
