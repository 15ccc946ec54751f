package io.consort.starter.need;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.ledger.View;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The matters of one ledger, as it stood at a height on a day. It holds no state, so that a ledger can leave memory.
 *
 * @param matters of organisations
 * @param office what the secretariat has to do, whichever organisation that is
 * @param answered what awaits those who asked
 */
record Found<S, E extends Event>(
        long height,
        LocalDate day,
        Map<OrganisationId, List<Matter<S, E>>> matters,
        List<Matter<S, E>> office,
        Map<Asker, Answered> answered) {

    /**
     * Who asks.
     *
     * @param isOffice whether the organisation is the secretariat
     */
    record Asker(Actor actor, OrganisationId organisation, boolean isOffice) {}

    private static final int MOST_ASKERS = 64;

    static <S, E extends Event> Found<S, E> of(View<S> view, Needs<S, E> needs, LocalDate day) {
        Map<OrganisationId, List<Matter<S, E>>> matters = new HashMap<>();
        List<Matter<S, E>> office = new ArrayList<>();
        needs.on(view.state(), day).forEach(each -> {
            OrganisationId organisation = each.organisation();
            (organisation == null ? office : matters.computeIfAbsent(organisation, _ -> new ArrayList<>())).add(each);
        });
        return new Found<>(view.height(), day, matters, office, new ConcurrentHashMap<>());
    }

    private boolean concerns(Asker asker) {
        return asker.isOffice() || matters.containsKey(asker.organisation());
    }

    /** About how much it takes, in matters. */
    int size() {
        return 1
                + office.size()
                + matters.values().stream().mapToInt(List::size).sum();
    }

    /** What awaits someone, on a view of the same height. */
    List<Need> answer(View<S> view, LedgerDefinition<S, E> definition, Asker asker, Instant now, long beside) {
        List<Need> needs = Stream.concat(
                        matters.getOrDefault(asker.organisation(), List.of()).stream(),
                        asker.isOffice() ? office.stream() : Stream.empty())
                .filter(each -> each.awaits(definition, view.state(), asker.actor(), now))
                .map(each -> withEntries(each.need(asker.organisation()), view))
                .toList();
        if (answered.size() >= MOST_ASKERS) {
            answered.clear();
        }
        answered.put(asker, new Answered(now, beside, needs));
        return needs;
    }

    /** What awaits someone, as it was answered before; empty where it was not, something has come due since, or what lies beside has changed. */
    Optional<List<Need>> answered(Asker asker, Instant now, long beside) {
        return concerns(asker)
                ? Optional.ofNullable(answered.get(asker))
                        .filter(each -> each.beside() == beside && each.holds(now))
                        .map(Answered::needs)
                : Optional.of(List.of());
    }

    private static Need withEntries(Need need, View<?> view) {
        return need.entries().isEmpty()
                ? new Need(
                        need.kind(),
                        need.subject(),
                        need.whom(),
                        need.since(),
                        need.due(),
                        view.version(need.subject()).stream().boxed().toList())
                : need;
    }

    /** What was answered at a moment. */
    record Answered(Instant at, long beside, List<Need> needs) {

        /** Whether nothing of it has come due since, which may be too late. */
        boolean holds(Instant now) {
            return needs.stream()
                    .flatMap(each -> Stream.ofNullable(each.due()))
                    .noneMatch(due -> due.isAfter(at) && !due.isAfter(now));
        }
    }
}
