package io.consort.kernel.agenda;

import io.consort.kernel.ledger.Block;
import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.ledger.ForwardingBlockStore;
import io.consort.kernel.ledger.LedgerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A store of blocks that marks each ledger on the agenda before it is written, so that a crash after the write leaves it due. One mark
 * serves for a while: a ledger that was marked a moment ago is not settled before {@link Rounds#QUIET} has passed.
 */
public final class MarkedStore extends ForwardingBlockStore {

    /** How long a mark serves: half of what makes a ledger quiet, so that a write that began under it has ended by then. */
    private static final Duration SERVES = Rounds.QUIET.dividedBy(2);

    private final Agenda agenda;
    private final Clock clock;
    private final Map<LedgerId, Instant> marks = new ConcurrentHashMap<>();

    public MarkedStore(BlockStore store, Agenda agenda, Clock clock) {
        super(store);
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
        return super.append(block);
    }
}
