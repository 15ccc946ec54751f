package io.consort.kernel.ledger;

import io.consort.kernel.ledger.HeapBudget.Fit;
import io.consort.kernel.problem.DomainException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What an open ledger takes of the budget. Between two measurements of its state it counts what is folded, and assumes the worst of
 * it; where that no longer fits, it measures again before it refuses.
 */
final class Footprint {

    static final String TOO_LARGE = "ledger-too-large";

    /** What opening takes besides, in bytes: blocks that were fetched and are being read. */
    static final long WORKING = 6 * 1024 * 1024;

    private static final long HEADROOM = 64 * 1024;
    private static final long WORTH_MEASURING = 1024 * 1024;

    private final HeapBudget.Share share;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Measured last;

    /**
     * @param heap what the ledger takes to begin with, as its snapshot says
     * @throws DomainException UNAVAILABLE when there is no room for it
     */
    Footprint(HeapBudget.Share share, long heap) {
        this.share = share;
        this.last = new Measured(heap, 0);
        check(share.resize(heap + WORKING));
    }

    /** The ledger was measured when so many characters of entries had been folded since it was opened. */
    void measured(long heap, long folded) {
        last = new Measured(heap, folded);
    }

    /** What it takes, in bytes. */
    long estimate(Chain<?, ?> chain) {
        return last.with(chain.folded());
    }

    /** Opening is over. */
    void opened(Chain<?, ?> chain) {
        long estimate = estimate(chain);
        share.resize(Math.min(share.bytes(), estimate + HEADROOM));
    }

    /**
     * Sees to it that what the ledger has come to is paid for.
     *
     * @throws DomainException UNAVAILABLE when there is no room for it
     */
    <S> void makeRoom(Chain<S, ?> chain, Snapshots<S> snapshots) {
        if (grow(chain) == Fit.FITS) {
            return;
        }
        lock.lock(); // if another measures it already, that may be all it takes
        try {
            if (grow(chain) != Fit.FITS) {
                measure(chain, snapshots);
                check(grow(chain));
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Measures a ledger that has grown by much, since what is assumed of it meanwhile is not there for others, and gives back what it
     * does not take.
     *
     * @throws DomainException UNAVAILABLE when there is no room for it
     */
    <S> void settle(Chain<S, ?> chain, Snapshots<S> snapshots) {
        if (lock.tryLock()) {
            try {
                if (HeapEstimate.grown(chain.folded() - last.folded()) > last.heap() / 4) {
                    measure(chain, snapshots);
                }
                long estimate = estimate(chain);
                share.resize(Math.min(share.bytes(), estimate + HEADROOM + estimate / 16));
            } finally {
                lock.unlock();
            }
        }
        makeRoom(chain, snapshots);
    }

    private Fit grow(Chain<?, ?> chain) {
        long estimate = estimate(chain);
        if (estimate <= share.bytes()) {
            return Fit.FITS;
        }
        Fit fit = share.resize(estimate + HEADROOM + estimate / 16);
        return fit == Fit.FITS ? fit : share.resize(estimate);
    }

    private <S> void measure(Chain<S, ?> chain, Snapshots<S> snapshots) {
        long folded = chain.folded();
        if (HeapEstimate.grown(folded - last.folded()) >= Math.max(WORTH_MEASURING, last.heap() / 16)) {
            Head<S> head = chain.head();
            measured(snapshots.heap(head, chain.keys().heap()), folded);
        }
    }

    private static void check(Fit fit) {
        switch (fit) {
            case FITS -> {}
            case NOT_NOW ->
                throw DomainException.unavailable(
                        "no-room-for-ledger",
                        "The memory of this replica is taken by other ledgers that are in use; try again.");
            case NEVER -> throw tooLarge();
        }
    }

    static DomainException tooLarge() {
        return DomainException.unavailable(
                TOO_LARGE,
                "This ledger takes more memory than a replica of this service has for one. An operator must give it more.");
    }

    private record Measured(long heap, long folded) {

        long with(long foldedNow) {
            return heap + HeapEstimate.grown(foldedNow - folded);
        }
    }
}
