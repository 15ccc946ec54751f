package io.consort.consortium.closing;

import io.consort.consortium.life.LedgerEnd;
import io.consort.consortium.life.OtherService;
import io.consort.consortium.life.Told;
import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Another service's ledgers in memory, as their own rules have it. */
public final class InMemoryServiceLedger implements ServiceLedger {

    /** Whether it answers nobody. */
    public volatile boolean away;

    private final OtherService service;
    private final Map<ConsortiumId, List<OpenMatter>> matters = new ConcurrentHashMap<>();
    private final Map<ConsortiumId, Told> states = new ConcurrentHashMap<>();
    private final Map<ConsortiumId, Tiding> lasts = new ConcurrentHashMap<>();
    private final Map<ConsortiumId, LedgerEnd> ends = new ConcurrentHashMap<>();

    public InMemoryServiceLedger(OtherService service) {
        this.service = service;
    }

    /** What stands against closing a consortium's ledger; grows and shrinks as a test will have it. */
    public List<OpenMatter> matters(ConsortiumId consortium) {
        return matters.computeIfAbsent(consortium, _ -> new CopyOnWriteArrayList<>());
    }

    /** What it has done with a consortium's ledger. */
    public Told state(ConsortiumId consortium) {
        return states.getOrDefault(consortium, Told.OPEN);
    }

    /** Where that ledger stood after the last change. */
    public Optional<LedgerEnd> end(ConsortiumId consortium) {
        return Optional.ofNullable(ends.get(consortium));
    }

    @Override
    public synchronized LedgerEnd tell(ConsortiumId consortium, Tiding tiding) {
        requireThere();
        Tiding last = lasts.get(consortium);
        if (last != null && tiding.equals(last)) {
            return ends.get(consortium);
        }
        if (last != null && tiding.turn() <= last.turn()) {
            throw DomainException.conflict("closure-outdated", "Turn " + tiding.turn() + " comes too late.");
        }
        List<OpenMatter> open = matters(consortium);
        if (tiding.told() == Told.CLOSED && !open.isEmpty()) {
            throw new DomainException(
                    Kind.CONFLICT,
                    "matters-open",
                    open.size() + " matters are open.",
                    open.stream()
                            .map(each -> new FieldError("", each.subject() + ": " + each.reason()))
                            .toList());
        }
        lasts.put(consortium, tiding);
        states.put(consortium, tiding.told());
        LedgerEnd end = new LedgerEnd(service, 40 + tiding.turn(), "root-of-" + service + "-" + tiding.turn());
        ends.put(consortium, end);
        return end;
    }

    @Override
    public List<OpenMatter> openMatters(ConsortiumId consortium) {
        requireThere();
        return List.copyOf(matters(consortium));
    }

    private void requireThere() {
        if (away) {
            throw DomainException.unavailable("service-unavailable", service + " does not answer.");
        }
    }
}
