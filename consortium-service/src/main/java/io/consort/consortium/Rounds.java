package io.consort.consortium;

import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which consortia a process looks at in turn: those whose ledgers are in use each time, the others at first and then when it said
 * that it would, so that nobody opens every ledger again and again.
 */
public final class Rounds {

    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;
    private final Clock clock;
    private final Map<ConsortiumId, Instant> next = new ConcurrentHashMap<>();

    public Rounds(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, Clock clock) {
        this.ledgers = ledgers;
        this.clock = clock;
    }

    /** Those whose turn it is. */
    public List<ConsortiumId> due() {
        Set<LedgerId> inUse = new HashSet<>(ledgers.open());
        return ledgers.ledger(LedgerId.PLATFORM).read().state().foundations().byId().keySet().stream()
                .map(ConsortiumId::new)
                .filter(each -> inUse.contains(LedgerId.of(each))
                        || !clock.instant().isBefore(next.getOrDefault(each, Instant.MIN)))
                .toList();
    }

    /** Has one looked at again from a time on, or before if its ledger is in use. */
    public void again(ConsortiumId consortium, Instant from) {
        next.put(consortium, from);
    }
}
