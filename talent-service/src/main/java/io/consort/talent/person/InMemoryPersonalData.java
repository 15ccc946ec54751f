package io.consort.talent.person;

import io.consort.kernel.ledger.LedgerId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Personal data in memory, for tests and trials: forgotten with the process. */
public final class InMemoryPersonalData implements PersonalData {

    private final Map<PersonKey, Keeping> kept = new ConcurrentHashMap<>();

    @Override
    public Keeping put(PersonKey key, Dossier dossier) {
        return kept.computeIfAbsent(key, _ -> new Keeping.Held(dossier));
    }

    @Override
    public Keeping get(PersonKey key) {
        return kept.getOrDefault(key, new Keeping.Nothing());
    }

    @Override
    public void erase(PersonKey key) {
        kept.put(key, new Keeping.Gone());
    }

    @Override
    public Set<LedgerId> ledgers() {
        return kept.keySet().stream().map(PersonKey::ledger).collect(Collectors.toUnmodifiableSet());
    }
}
