package io.consort.kernel.foureyes;

import io.consort.kernel.ledger.LedgerId;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** For ledgers that live no longer than the process. */
public final class InMemoryAskedActs implements AskedActs {

    private final ConcurrentMap<Key, Kept> acts = new ConcurrentHashMap<>();

    private record Key(LedgerId ledger, String digest) {}

    private record Kept(AskedAct asked, Instant until) {}

    @Override
    public void keep(LedgerId ledger, String digest, AskedAct asked, Instant until, Instant now) {
        acts.values().removeIf(each -> !now.isBefore(each.until()));
        acts.put(new Key(ledger, digest), new Kept(asked, until));
    }

    @Override
    public Optional<AskedAct> find(LedgerId ledger, String digest) {
        return Optional.ofNullable(acts.get(new Key(ledger, digest))).map(Kept::asked);
    }

    @Override
    public void shorten(LedgerId ledger, String digest, Instant until) {
        acts.computeIfPresent(
                new Key(ledger, digest),
                (_, kept) -> until.isBefore(kept.until()) ? new Kept(kept.asked(), until) : kept);
    }

    @Override
    public void forget(LedgerId ledger, String digest) {
        acts.remove(new Key(ledger, digest));
    }
}
