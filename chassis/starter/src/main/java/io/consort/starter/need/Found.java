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
        Map<Asker, List<Need>> answered) {

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

    boolean concerns(Asker asker) {
        return asker.isOffice() || matters.containsKey(asker.organisation());
    }

    /** About how much it takes, in matters. */
    int size() {
        return 1
                + office.size()
                + matters.values().stream().mapToInt(List::size).sum();
    }

    /** What awaits someone, on a view of the same height. */
    List<Need> answer(View<S> view, LedgerDefinition<S, E> definition, Asker asker, Instant now) {
        List<Need> needs = Stream.concat(
                        matters.getOrDefault(asker.organisation(), List.of()).stream(),
                        asker.isOffice() ? office.stream() : Stream.empty())
                .filter(each -> each.awaits(definition, view.state(), asker.actor(), now))
                .map(each -> withEntries(each.need(asker.organisation()), view))
                .toList();
        if (answered.size() >= MOST_ASKERS) {
            answered.clear();
        }
        answered.put(asker, needs);
        return needs;
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
}
