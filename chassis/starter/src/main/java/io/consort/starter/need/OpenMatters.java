package io.consort.starter.need;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.View;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import io.consort.kernel.problem.DomainException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What awaits whom in the ledgers of consortia. For each ledger it is derived once for a height and a day; after that, asking costs one look
 * at whether the store has a further block. A ledger in which nothing may await an organisation is not opened for it again, and one
 * that was opened for this is let go. What is kept is bounded: what was asked for longest ago goes first, and is derived anew.
 */
public final class OpenMatters<S, E extends Event> {

    private static final int MOST_MATTERS = 100_000;

    private final Ledgers<S, E> ledgers;
    private final Needs<S, E> needs;
    private final Supplier<List<ConsortiumId>> consortia;
    private final Clock clock;
    private final LongSupplier beside;
    private final Map<LedgerId, Found<S, E>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int matters;

    /** @param consortia those that there are */
    public OpenMatters(Ledgers<S, E> ledgers, Needs<S, E> needs, Supplier<List<ConsortiumId>> consortia, Clock clock) {
        this(ledgers, needs, consortia, clock, () -> 0);
    }

    /**
     * Where acts are held against something beside a consortium's ledger.
     *
     * @param consortia those that there are
     * @param beside a number that is another one once that has changed; asked for after the consortia
     */
    public OpenMatters(
            Ledgers<S, E> ledgers,
            Needs<S, E> needs,
            Supplier<List<ConsortiumId>> consortia,
            Clock clock,
            LongSupplier beside) {
        this.ledgers = ledgers;
        this.needs = needs;
        this.consortia = consortia;
        this.clock = clock;
        this.beside = beside;
    }

    /** The consortia that there are. */
    List<ConsortiumId> consortia() {
        return consortia.get();
    }

    /**
     * What awaits someone in a consortium.
     *
     * @throws DomainException UNAVAILABLE while its ledger cannot be read
     */
    public List<Need> of(ConsortiumId consortium, Actor actor) {
        LedgerId id = LedgerId.of(consortium);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        long others = beside.getAsLong();
        Found<S, E> found = kept(id);
        if (found != null && found.day().equals(today) && !ledgers.reaches(id, found.height() + 1)) {
            Optional<List<Need>> answered = found.answered(actor, now, others);
            if (answered.isPresent()) {
                return answered.get();
            }
        }
        return derived(id, found, actor, now, today, others);
    }

    private List<Need> derived(
            LedgerId id, @Nullable Found<S, E> before, Actor actor, Instant now, LocalDate today, long others) {
        boolean opened = ledgers.inMemory(id).isEmpty();
        try {
            Ledger<S, E> ledger = ledgers.ledger(id);
            View<S> view = ledger.read();
            Found<S, E> found = before;
            if (found == null || found.height() != view.height() || !found.day().equals(today)) {
                found = Found.of(view, needs, today);
                keep(id, found);
            }
            return found.answer(view, ledgers.definition(), actor, now, others);
        } finally {
            if (opened) {
                ledgers.letGo(id);
            }
        }
    }

    private @Nullable Found<S, E> kept(LedgerId id) {
        synchronized (kept) {
            return kept.get(id);
        }
    }

    private void keep(LedgerId id, Found<S, E> found) {
        synchronized (kept) {
            Found<S, E> before = kept.put(id, found);
            matters += found.size() - (before == null ? 0 : before.size());
            Iterator<Found<S, E>> eldest = kept.values().iterator();
            while (matters > MOST_MATTERS && kept.size() > 1) {
                matters -= eldest.next().size();
                eldest.remove();
            }
        }
    }
}
