package io.consort.ipledger.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.assembly.IpLedger;
import io.consort.ipledger.assembly.IpLedgerParts;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A ledger whose entries are kept, so that they can be read again. */
final class History {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Actor OFFICE = Actor.of("olga", "office");

    private final List<Entry<IpLedgerEvent>> entries = new ArrayList<>();
    private IpLedgerState state = IpLedgerParts.EMPTY;

    IpLedgerState state() {
        return state;
    }

    List<IpLedgerEvent> done(Command<IpLedgerState, IpLedgerEvent> command) {
        List<IpLedgerEvent> events = List.copyOf(command.decide(state, new Context(NOW, OFFICE)));
        events.forEach(this::happened);
        return events;
    }

    boolean accepts(Command<IpLedgerState, IpLedgerEvent> command) {
        try {
            done(command);
            return true;
        } catch (DomainException refused) {
            return false;
        }
    }

    void happened(IpLedgerEvent event) {
        Header header = new Header(entries.size() + 1, NOW, OFFICE);
        entries.add(new Entry<>(header, "key", "digest", event, ""));
        state = IpLedger.DEFINITION.fold().apply(state, event, header);
    }

    /** From the entries it rests on; from all of them it comes to the same. */
    Verification verify(String distribution) {
        DistributionId id = new DistributionId(distribution);
        Replay all = new Replay(id, IpLedgerParts.EMPTY);
        entries.forEach(all::read);
        Verification verification = all.result();
        if (Distributions.of(state).distribution(id).isPresent()) {
            assertThat(Replay.of(id, IpLedgerParts.EMPTY, state, this::after)).isEqualTo(verification);
        }
        return verification;
    }

    long size() {
        return entries.size();
    }

    /** How many entries are read to verify a distribution. */
    long read(DistributionId id) {
        List<Entry<IpLedgerEvent>> read = new ArrayList<>();
        Replay.of(id, IpLedgerParts.EMPTY, state, (seq, atMost) -> {
            List<Entry<IpLedgerEvent>> some = after(seq, atMost);
            read.addAll(some);
            return some;
        });
        return read.size();
    }

    private List<Entry<IpLedgerEvent>> after(long seq, int atMost) {
        return entries.subList((int) seq, (int) Math.min(entries.size(), seq + atMost));
    }
}
