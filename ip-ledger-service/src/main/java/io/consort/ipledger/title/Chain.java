package io.consort.ipledger.title;

import io.consort.ipledger.share.Unit;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.persistent.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.PVector;

/**
 * Title to one asset as it was recorded.
 *
 * @param links every transfer, in the order of recording
 * @param reversals by which entry an entry was reversed
 * @param past what full stretches of it changed
 */
record Chain(PVector<TitleEntry> links, PMap<Long, Long> reversals, Past past) {

    static final Chain NONE = new Chain(Row.empty(), HashTrie.empty(), Past.NONE);

    /** As far as it was recorded at an instant. */
    List<TitleEntry> knownAt(Instant known) {
        return links.stream().limit(recordedUntil(known)).toList();
    }

    /** How many units each holder has at the end of a date, as far as it was recorded at an instant. */
    Map<OrganisationId, Long> units(LocalDate date, Instant known, Unit unit) {
        return past.units(links, recordedUntil(known), date, unit);
    }

    /** How many links were recorded at an instant; no link is recorded earlier than the one before it. */
    private int recordedUntil(Instant known) {
        int low = 0;
        int high = links.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (links.get(middle).recorded().isAfter(known)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The link that an entry of the ledger recorded. */
    Optional<TitleEntry> entry(long seq) {
        int low = 0;
        int high = links.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (links.get(middle).seq() < seq) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < links.size() && links.get(low).seq() == seq ? Optional.of(links.get(low)) : Optional.empty();
    }

    /** To whom an organisation's share went by transfers that stand, directly or through others; of those only some. */
    Set<OrganisationId> heirs(OrganisationId organisation, Predicate<OrganisationId> some) {
        List<Transfer> standing = links.stream()
                .filter(link -> !(link.transfer() instanceof Reversal) && reversedBy(link.seq()) == null)
                .map(TitleEntry::transfer)
                .sorted(Comparator.comparing(Transfer::effective))
                .toList();
        Set<OrganisationId> heirs = new HashSet<>(Set.of(organisation));
        boolean more = true;
        while (more) { // once, but for transfers of one day
            more = false;
            for (Transfer transfer : standing) {
                more |= passes(transfer, heirs);
            }
        }
        heirs.remove(organisation);
        heirs.removeIf(some.negate());
        return heirs;
    }

    private static boolean passes(Transfer transfer, Set<OrganisationId> heirs) {
        boolean from = false;
        Set<OrganisationId> to = new HashSet<>();
        for (Posting posting : transfer.postings()) {
            if (posting.account() instanceof Account.Holder(OrganisationId holder)) {
                if (posting.change().signum() > 0) {
                    to.add(holder);
                } else {
                    from |= heirs.contains(holder);
                }
            }
        }
        return from && heirs.addAll(to);
    }

    /** By which entry an entry was reversed; null when it stands. */
    @Nullable
    Long reversedBy(long seq) {
        return reversals.get(seq);
    }

    /**
     * With one link more.
     *
     * @param unit that measures all shares of the chain
     */
    Chain with(TitleEntry link, Unit unit) {
        PVector<TitleEntry> longer = links.plus(link);
        return new Chain(
                longer,
                link.transfer() instanceof Reversal reversal ? reversals.plus(reversal.entry(), link.seq()) : reversals,
                past.with(longer, unit));
    }
}
