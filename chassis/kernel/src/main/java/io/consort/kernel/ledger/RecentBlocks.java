package io.consort.kernel.ledger;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * Which of the last blocks holds which entry, in eight bytes a block: most requests that are sent again are sent again soon.
 * Safe for any number of threads.
 */
final class RecentBlocks {

    private static final int FEW = 16;
    private static final int MOST = 1_024;

    private long[] firstSeqs = new long[FEW];
    private int count;
    private long lastHeight;
    private long lastSeq;

    /** Remembers the next block; one that does not follow on the last begins anew. */
    synchronized void add(long height, long firstSeq, long size) {
        if (count > 0 && (height != lastHeight + 1 || firstSeq != lastSeq + 1)) {
            count = 0;
        }
        if (count == firstSeqs.length) {
            if (count < MOST) {
                firstSeqs = Arrays.copyOf(firstSeqs, count * 2);
            } else {
                System.arraycopy(firstSeqs, MOST / 2, firstSeqs, 0, MOST / 2);
                count = MOST / 2;
            }
        }
        firstSeqs[count++] = firstSeq;
        lastHeight = height;
        lastSeq = size;
    }

    /** The height of the block that holds an entry; empty where that is none of the last. */
    synchronized OptionalLong heightOf(long seq) {
        if (count == 0 || seq < firstSeqs[0] || seq > lastSeq) {
            return OptionalLong.empty();
        }
        int found = Arrays.binarySearch(firstSeqs, 0, count, seq);
        int at = found >= 0 ? found : -found - 2;
        return OptionalLong.of(lastHeight - (count - 1 - at));
    }
}
