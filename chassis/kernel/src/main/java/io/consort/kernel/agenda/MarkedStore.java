package io.consort.kernel.agenda;

import io.consort.kernel.ledger.Block;
import io.consort.kernel.ledger.BlockHeader;
import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.ledger.LedgerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A store of blocks that marks each ledger on the agenda before it is written, so that a crash after the write leaves it due. One mark
 * serves for a while: a ledger that was marked a moment ago is not settled before {@link Rounds#QUIET} has passed.
 */
public final class MarkedStore implements BlockStore {

    /** How long a mark serves: half of what makes a ledger quiet, so that a write that began under it has ended by then. */
    private static final Duration SERVES = Rounds.QUIET.dividedBy(2);

    private final BlockStore store;
    private final Agenda agenda;
    private final Clock clock;
    private final Map<LedgerId, Instant> marks = new ConcurrentHashMap<>();

    public MarkedStore(BlockStore store, Agenda agenda, Clock clock) {
        this.store = store;
        this.agenda = agenda;
        this.clock = clock;
    }

    @Override
    public Append append(Block block) {
        Instant now = clock.instant();
        Instant last = marks.get(block.ledger());
        if (last == null || !now.isBefore(last.plus(SERVES))) {
            agenda.mark(block.ledger(), now);
            marks.put(block.ledger(), now);
            marks.values().removeIf(each -> !now.isBefore(each.plus(SERVES)));
        }
        return store.append(block);
    }

    @Override
    public Optional<Block> block(LedgerId ledger, long height) {
        return store.block(ledger, height);
    }

    @Override
    public Optional<BlockHeader> header(LedgerId ledger, long height) {
        return store.header(ledger, height);
    }

    @Override
    public Optional<Instant> time() {
        return store.time();
    }

    @Override
    public List<Block> blocks(LedgerId ledger, long from, int atMost, long enough) {
        return store.blocks(ledger, from, atMost, enough);
    }

    @Override
    public void writeTile(LedgerId ledger, StoredTile tile) {
        store.writeTile(ledger, tile);
    }

    @Override
    public Optional<StoredTile> tile(LedgerId ledger, int level, long index) {
        return store.tile(ledger, level, index);
    }

    @Override
    public Optional<Memo> memo(LedgerId ledger, String name) {
        return store.memo(ledger, name);
    }

    @Override
    public boolean replaceMemo(Memo next) {
        return store.replaceMemo(next);
    }

    @Override
    public void writePart(LedgerId ledger, String part, byte[] content) {
        store.writePart(ledger, part, content);
    }

    @Override
    public Optional<byte[]> part(LedgerId ledger, String part) {
        return store.part(ledger, part);
    }

    @Override
    public boolean removePart(LedgerId ledger, String part) {
        return store.removePart(ledger, part);
    }
}
