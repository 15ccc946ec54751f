package io.consort.kernel.agenda;

import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.ledger.ForwardingBlockStore;
import io.consort.kernel.ledger.LedgerId;
import java.util.Optional;

/** A store that counts how many ledgers were opened: for each it is asked once how far its scrub is. */
final class CountingStore extends ForwardingBlockStore {

    int opened;

    CountingStore(BlockStore store) {
        super(store);
    }

    @Override
    public Optional<Memo> memo(LedgerId ledger, String name) {
        opened += name.equals("scrub") ? 1 : 0;
        return super.memo(ledger, name);
    }
}
