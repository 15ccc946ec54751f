package io.consort.ipledger.title;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Title to one asset as it was recorded.
 *
 * @param links every transfer, in the order of recording
 * @param reversals by which entry an entry was reversed
 */
record Chain(PVector<TitleEntry> links, PMap<Long, Long> reversals) {

    static final Chain NONE = new Chain(TreePVector.empty(), HashTreePMap.empty());

    /** As far as it was recorded at an instant. */
    List<TitleEntry> knownAt(Instant known) {
        return links.stream().takeWhile(link -> !link.recorded().isAfter(known)).toList();
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

    /** By which entry an entry was reversed; null when it stands. */
    @Nullable
    Long reversedBy(long seq) {
        return reversals.get(seq);
    }

    /** With one link more. */
    Chain with(TitleEntry link) {
        return new Chain(
                links.plus(link),
                link.transfer() instanceof Reversal reversal
                        ? reversals.plus(reversal.entry(), link.seq())
                        : reversals);
    }
}
