package io.consort.kernel.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * How much of the heap the ledgers of a process may take together. Whoever opens one takes a share before it loads anything; where
 * that does not fit, those that were used longest ago give up theirs. No ledger gets so much that none beside it could be open. Safe
 * for any number of threads; nothing is waited for.
 */
public final class HeapBudget {

    /** What the rest of a service takes, in bytes. */
    private static final long REST = 64 * 1024 * 1024;

    /** A ledger that was used so recently is not closed for another. */
    private static final Duration IN_USE = Duration.ofSeconds(5);

    private final long total;
    private final long largest;
    private final Supplier<Instant> clock;
    private final Set<Share> shares = new HashSet<>();
    private long taken;

    /**
     * @param total bytes
     * @param clock tells how long ago a ledger was used
     */
    public HeapBudget(long total, Clock clock) {
        this.total = total;
        this.largest = total / 8 * 7;
        this.clock = clock::instant;
    }

    /**
     * A part of what the heap may grow to and the rest of a service leaves.
     *
     * @param part above 0, and below 1
     */
    public static HeapBudget ofHeap(double part, Clock clock) {
        if (!(part > 0 && part < 1)) {
            throw new IllegalArgumentException("The ledgers' part of the heap lies between 0 and 1: " + part);
        }
        return new HeapBudget((long) (Math.max(REST / 4, Runtime.getRuntime().maxMemory() - REST) * part), clock);
    }

    /** All there is, in bytes. */
    public long total() {
        return total;
    }

    /** What is taken now, in bytes. */
    public synchronized long taken() {
        return taken;
    }

    /** Most that one ledger may take, in bytes. */
    long largest() {
        return largest;
    }

    /** A share of nothing, for a holder. */
    synchronized Share share(Holder holder) {
        Share share = new Share(holder);
        shares.add(share);
        return share;
    }

    private boolean makeRoom(long missing, Share except) {
        Instant idleSince = clock.get().minus(IN_USE);
        List<Share> idle = new ArrayList<>(shares);
        idle.removeIf(share ->
                share == except || share.bytes == 0 || share.holder.lastUse().isAfter(idleSince));
        if (idle.stream().mapToLong(share -> share.bytes).sum() < missing) {
            return false;
        }
        long wanted = taken - missing;
        idle.sort(Comparator.comparing((Share share) -> share.holder.lastUse()));
        for (Share share : idle) {
            if (taken > wanted) {
                share.holder.giveUp();
            }
        }
        return taken <= wanted;
    }

    /** Who takes a share. */
    interface Holder {

        /** When it was last used. */
        Instant lastUse();

        /** Gives up its share, if it can without waiting. */
        void giveUp();
    }

    /** Whether something fits. */
    enum Fit {
        /** It does. */
        FITS,
        /** It would, were it not for others that are in use. */
        NOT_NOW,
        /** It is more than one may take. */
        NEVER
    }

    /** What one ledger takes. */
    final class Share {
        private final Holder holder;
        private volatile long bytes;

        private Share(Holder holder) {
            this.holder = holder;
        }

        long bytes() {
            return bytes;
        }

        /** Takes as much as that and no more; unless it fits, the share stays as it is. */
        Fit resize(long to) {
            synchronized (HeapBudget.this) {
                long more = to - bytes;
                if (more > 0) {
                    if (to > largest) {
                        return Fit.NEVER;
                    }
                    long missing = taken + more - total;
                    if (missing > 0 && !makeRoom(missing, this)) {
                        return Fit.NOT_NOW;
                    }
                }
                shares.add(this);
                taken += more;
                bytes = to;
                return Fit.FITS;
            }
        }

        /** Gives all of it back. */
        void release() {
            synchronized (HeapBudget.this) {
                taken -= bytes;
                bytes = 0;
                shares.remove(this);
            }
        }
    }
}
