package io.consort.consortium.assembly;

import io.consort.kernel.ledger.Block;
import io.consort.kernel.ledger.BlockHeader;
import io.consort.kernel.ledger.ForwardingBlockStore;
import io.consort.kernel.ledger.InMemoryBlockStore;
import io.consort.kernel.ledger.LedgerId;
import java.util.List;
import java.util.Optional;

/** A store that counts how often ledgers are read from it. */
final class ReadStore extends ForwardingBlockStore {

    int reads;

    ReadStore() {
        super(new InMemoryBlockStore());
    }

    @Override
    public Optional<Block> block(LedgerId ledger, long height) {
        reads++;
        return super.block(ledger, height);
    }

    @Override
    public Optional<BlockHeader> header(LedgerId ledger, long height) {
        reads++;
        return super.header(ledger, height);
    }

    @Override
    public List<Block> blocks(LedgerId ledger, long from, int atMost, long enough) {
        reads++;
        return super.blocks(ledger, from, atMost, enough);
    }

    @Override
    public Optional<Memo> memo(LedgerId ledger, String name) {
        reads++;
        return super.memo(ledger, name);
    }
}
