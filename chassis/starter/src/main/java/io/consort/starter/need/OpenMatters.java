package io.consort.starter.need;

import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.View;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.need.Found.Asker;
import io.consort.starter.web.Role;
import io.consort.starter.web.Standings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
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
    private final BiPredicate<ConsortiumId, OrganisationId> offices;
    private final Clock clock;
    private final LongSupplier beside;
    private final Map<LedgerId, Found<S, E>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int matters;

    /**
     * Where ledgers know themselves who the secretariat is.
     *
     * @param consortia those that there are
     */
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
        this(ledgers, needs, consortia, (_, _) -> false, clock, beside);
    }

    private OpenMatters(
            Ledgers<S, E> ledgers,
            Needs<S, E> needs,
            Supplier<List<ConsortiumId>> consortia,
            BiPredicate<ConsortiumId, OrganisationId> offices,
            Clock clock,
            LongSupplier beside) {
        this.ledgers = ledgers;
        this.needs = needs;
        this.consortia = consortia;
        this.offices = offices;
        this.clock = clock;
        this.beside = beside;
    }

    /** Those of all consortia of which there is a ledger; which organisation is a secretariat, its standing tells. */
    public static <S, E extends Event> OpenMatters<S, E> ofWritten(
            Ledgers<S, E> ledgers, Needs<S, E> needs, Agenda agenda, Standings standings, Clock clock) {
        return new OpenMatters<>(
                ledgers,
                needs,
                () -> agenda.markedSince(Instant.EPOCH).stream()
                        .map(Agenda.Item::ledger)
                        .filter(each -> !each.equals(LedgerId.PLATFORM))
                        .map(each -> new ConsortiumId(each.value()))
                        .toList(),
                (consortium, organisation) ->
                        standings.of(consortium, organisation).equals(Optional.of(Role.SECRETARIAT)),
                clock,
                () -> 0);
    }

    /** All kinds of need that there may be, in the order of the alphabet. */
    List<String> kinds() {
        return needs.kinds().stream().sorted().toList();
    }

    /** The consortia that there are. */
    List<ConsortiumId> consortia() {
        return consortia.get();
    }

    /**
     * What awaits someone in a consortium; nothing where the actor acts for no organisation.
     *
     * @throws DomainException UNAVAILABLE while its ledger cannot be read, or whether the organisation is its secretariat
     */
    public List<Need> of(ConsortiumId consortium, Actor actor) {
        return actor.organisation().map(own -> of(consortium, actor, own)).orElse(List.of());
    }

    private List<Need> of(ConsortiumId consortium, Actor actor, OrganisationId own) {
        LedgerId id = LedgerId.of(consortium);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        long others = beside.getAsLong();
        Found<S, E> found = kept(id);
        if (found != null && found.day().equals(today) && !ledgers.reaches(id, found.height() + 1)) {
            Optional<List<Need>> answered = found.answered(asker(found, consortium, actor, own), now, others);
            if (answered.isPresent()) {
                return answered.get();
            }
        }
        return derived(consortium, found, actor, own, now, others);
    }

    private Asker asker(Found<S, E> found, ConsortiumId consortium, Actor actor, OrganisationId own) {
        return new Asker(actor, own, !found.office().isEmpty() && offices.test(consortium, own));
    }

    private List<Need> derived(
            ConsortiumId consortium,
            @Nullable Found<S, E> before,
            Actor actor,
            OrganisationId own,
            Instant now,
            long others) {
        LedgerId id = LedgerId.of(consortium);
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        boolean opened = ledgers.inMemory(id).isEmpty();
        try {
            Ledger<S, E> ledger = ledgers.ledger(id);
            View<S> view = ledger.read();
            Found<S, E> found = before;
            if (found == null || found.height() != view.height() || !found.day().equals(today)) {
                found = Found.of(view, needs, today);
                keep(id, found);
            }
            return found.answer(view, ledgers.definition(), asker(found, consortium, actor, own), now, others);
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
