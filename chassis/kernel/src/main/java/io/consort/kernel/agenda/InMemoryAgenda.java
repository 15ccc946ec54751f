package io.consort.kernel.agenda;

import io.consort.kernel.ledger.LedgerId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** An agenda that forgets when the process ends: for tests of a domain. */
public final class InMemoryAgenda implements Agenda {

    private static final Comparator<LedgerId> BY_NAME = Comparator.comparing(LedgerId::value);

    private final Map<LedgerId, Place> places = new TreeMap<>(BY_NAME);
    private final Map<String, Long> cursors = new HashMap<>();

    @Override
    public synchronized void mark(LedgerId ledger, Instant now) {
        long turn = places.containsKey(ledger) ? places.get(ledger).item.turn() : 0;
        long height = places.containsKey(ledger) ? places.get(ledger).item.height() : 0;
        places.put(ledger, new Place(new Item(ledger, turn + 1, Instant.EPOCH, now, height), Optional.empty()));
    }

    @Override
    public synchronized void call(LedgerId ledger) {
        change(ledger, item -> new Item(ledger, item.turn() + 1, Instant.EPOCH, item.marked(), item.height()));
    }

    @Override
    public synchronized List<Item> due(Instant by, Instant quietSince, int atMost) {
        return places.values().stream()
                .map(Place::item)
                .filter(item -> !item.due().isAfter(by) && !item.marked().isAfter(quietSince))
                .sorted(Comparator.comparing(Item::due))
                .limit(atMost)
                .toList();
    }

    @Override
    public synchronized Optional<Item> find(LedgerId ledger) {
        return Optional.ofNullable(places.get(ledger)).map(Place::item);
    }

    @Override
    public synchronized boolean claim(Item item, Instant until) {
        if (find(item.ledger()).filter(item::equals).isEmpty()) {
            return false;
        }
        change(item.ledger(), each -> new Item(each.ledger(), each.turn(), until, each.marked(), each.height()));
        return true;
    }

    @Override
    public synchronized boolean settle(Item item, Instant due, long height, Set<String> topics) {
        if (find(item.ledger()).filter(each -> each.turn() == item.turn()).isEmpty()) {
            return false;
        }
        Item settled = new Item(item.ledger(), item.turn(), due, item.marked(), height);
        places.put(item.ledger(), new Place(settled, Optional.of(Set.copyOf(topics))));
        return true;
    }

    @Override
    public synchronized List<LedgerId> about(String topic) {
        return places.values().stream()
                .filter(place -> place.topics.isEmpty() || place.topics.get().contains(topic))
                .map(place -> place.item.ledger())
                .toList();
    }

    @Override
    public synchronized boolean leavesOpen(LedgerId ledger, String topic) {
        return Optional.ofNullable(places.get(ledger))
                .filter(place -> place.topics.isEmpty() || !place.topics.get().contains(topic))
                .isPresent();
    }

    @Override
    public synchronized List<Item> markedSince(Instant since) {
        return places.values().stream()
                .map(Place::item)
                .filter(item -> !item.marked().isBefore(since))
                .toList();
    }

    @Override
    public synchronized List<Item> after(Optional<LedgerId> ledger, int atMost) {
        return places.values().stream()
                .map(Place::item)
                .filter(item -> ledger.isEmpty() || BY_NAME.compare(item.ledger(), ledger.get()) > 0)
                .limit(atMost)
                .toList();
    }

    @Override
    public synchronized long cursor(String name) {
        return cursors.getOrDefault(name, 0L);
    }

    @Override
    public synchronized void advance(String name, long to) {
        cursors.merge(name, to, Math::max);
    }

    private void change(LedgerId ledger, UnaryOperator<Item> change) {
        places.computeIfPresent(ledger, (_, place) -> new Place(change.apply(place.item), place.topics));
    }

    /** An item, and what its ledger is about; empty while that is not known. */
    private record Place(Item item, Optional<Set<String>> topics) {}
}
