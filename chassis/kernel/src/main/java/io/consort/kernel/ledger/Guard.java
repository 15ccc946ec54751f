package io.consort.kernel.ledger;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether a ledger can be asked in this process: not while the store is away, nor once it was found to be corrupt or of a later version. */
final class Guard {

    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final LedgerId ledger;
    private volatile @Nullable Trouble trouble;

    Guard(LedgerId ledger) {
        this.ledger = ledger;
    }

    /** It can no longer be trusted. */
    void refuse(CorruptLedgerException reason) {
        if (trouble == null) {
            LOG.error("Ledger {} is refused: {}", ledger, reason.getMessage());
        }
        trouble = Trouble.CORRUPT;
    }

    /** It is of a later version of the software, and left to those who run that. */
    void stepAside(UnknownEntryException reason) {
        if (trouble == null) {
            LOG.warn("Ledger {} is left to a later version: {}", ledger, reason.getMessage());
            trouble = Trouble.NEWER;
        }
    }

    boolean isRefused() {
        return trouble != null;
    }

    /** Why it is not to be asked any more; null while it may be. */
    @Nullable
    Trouble trouble() {
        return trouble;
    }

    /**
     * Asks it, and notes what is found of it.
     *
     * @throws io.consort.kernel.problem.DomainException UNAVAILABLE while it cannot be asked; whatever it refuses otherwise
     */
    <T> T guarded(Supplier<T> body) {
        Trouble before = trouble;
        if (before != null) {
            throw before.answer();
        }
        try {
            return body.get();
        } catch (CorruptLedgerException reason) {
            refuse(reason);
            throw Trouble.CORRUPT.answer();
        } catch (UnknownEntryException reason) {
            stepAside(reason);
            throw Trouble.NEWER.answer();
        } catch (StoreUnavailableException outage) {
            LOG.warn("Ledger {}: {}", ledger, outage.getMessage(), outage);
            throw Ledger.unavailable();
        }
    }
}
