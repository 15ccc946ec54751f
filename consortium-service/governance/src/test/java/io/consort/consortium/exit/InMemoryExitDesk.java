package io.consort.consortium.exit;

import io.consort.kernel.exit.Balance;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import io.consort.kernel.exit.Matter;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Trying;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A desk in memory, as the other services' own rules have it. */
public final class InMemoryExitDesk implements ExitDesk {

    public final List<ExitItem> items = new CopyOnWriteArrayList<>();
    public final List<Balance> balances = new CopyOnWriteArrayList<>();
    public final List<Matter> matters = new CopyOnWriteArrayList<>();
    public final Set<SettlementId> settled = ConcurrentHashMap.newKeySet();
    public final Set<SettlementId> revoked = ConcurrentHashMap.newKeySet();

    public final Map<SettlementId, LocalDate> readmitted = new ConcurrentHashMap<>();

    /** Whether a rule stands against settling that nobody saw before. */
    public volatile boolean rejects;

    private final ExitPart part;

    public InMemoryExitDesk(ExitPart part) {
        this.part = part;
        items.add(ExitItem.of(Heading.KEPT, "things/T-1", "what it keeps, in " + part, null));
    }

    /** Nobody else is asked while an act is only tried. */
    @Override
    public PartPreview preview(ConsortiumId consortium, Leaving leaving) {
        Trying.forbid("Others must be asked before it is decided.");
        return new PartPreview(
                part,
                items,
                balances,
                matters,
                PartPreview.digest(Stream.of(Stream.of(leaving.member()), items.stream(), matters.stream())
                        .flatMap(each -> each)
                        .map(String::valueOf)
                        .toList()));
    }

    @Override
    public void settle(ConsortiumId consortium, SettlementId settlement, Leaving leaving, String digest) {
        if (settled.contains(settlement)) {
            return;
        }
        if (revoked.contains(settlement)) {
            throw DomainException.conflict("exit-ended", "The exit " + settlement + " was revoked before it arrived.");
        }
        if (rejects) {
            throw DomainException.refused("not-now", "Not now.");
        }
        if (!preview(consortium, leaving).digest().equals(digest)) {
            throw DomainException.conflict("preview-outdated", "The exit comes to something else.");
        }
        settled.add(settlement);
    }

    @Override
    public void revoke(ConsortiumId consortium, SettlementId settlement, String reason) {
        settled.remove(settlement);
        revoked.add(settlement);
    }

    @Override
    public void readmit(ConsortiumId consortium, SettlementId settlement, LocalDate from) {
        if (!settled.contains(settlement)) {
            throw DomainException.notFound("exit", settlement);
        }
        readmitted.putIfAbsent(settlement, from);
    }
}
