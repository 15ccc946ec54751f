package io.consort.starter.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.web.Restrictions;
import io.consort.starter.web.Role;
import io.consort.starter.web.Standings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Standings as consortium-service knows them. An answer is used for five seconds, so a member that leaves is shut out five
 * seconds later at most. Those that are in use are {@linkplain #follow() asked for again} before that, all in one question, so that requests wait for none.
 * While consortium-service does not answer, an answer is used for as long as an access token lives; the change that would contradict
 * it could hardly be recorded meanwhile. A member that is suspended looks on as observers do. A failure is not kept, and never read
 * as a standing or as none.
 */
final class FeignStandings implements Standings {

    private static final Logger LOG = LoggerFactory.getLogger(FeignStandings.class);
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final Duration OUTLIVES = Duration.ofMinutes(5);
    private static final Duration IN_USE = Duration.ofMinutes(1);
    private static final long MOST = 100_000;
    private static final int AT_ONCE = 50;

    private final ServiceClient<StandingsApi> consortium;
    private final ServiceClient<StandingsApi> all;
    private final Ticker ticker;
    private final Cache<Key, Kept> known;
    private final Map<Key, CompletableFuture<Found>> asked = new ConcurrentHashMap<>();

    /**
     * @param all asks for many at once, by a breaker of its own: an older consortium-service cannot be asked so
     */
    FeignStandings(ServiceClient<StandingsApi> consortium, ServiceClient<StandingsApi> all, Ticker ticker) {
        this.consortium = consortium;
        this.all = all;
        this.ticker = ticker;
        this.known = Caffeine.newBuilder()
                .expireAfterWrite(OUTLIVES)
                .maximumSize(MOST)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    @Override
    public Optional<Role> of(ConsortiumId consortium, OrganisationId organisation) {
        return found(consortium, organisation).role;
    }

    @Override
    public Restrictions restrictions(ConsortiumId consortium, OrganisationId organisation) {
        return found(consortium, organisation).restrictions;
    }

    private Found found(ConsortiumId consortium, OrganisationId organisation) {
        Key key = new Key(consortium, organisation);
        Kept kept = known.getIfPresent(key);
        if (kept != null) {
            kept.used = ticker.read();
            if (kept.used - kept.asOf < FRESH.toNanos()) {
                return kept.found;
            }
        }
        CompletableFuture<Found> mine = new CompletableFuture<>();
        CompletableFuture<Found> others = asked.putIfAbsent(key, mine);
        return others == null ? answer(key, kept, mine) : await(others);
    }

    private Found answer(Key key, @Nullable Kept kept, CompletableFuture<Found> promised) {
        try {
            Found standing = askOrKeep(key, kept);
            promised.complete(standing);
            return standing;
        } catch (RuntimeException | Error e) {
            promised.completeExceptionally(e);
            throw e;
        } finally {
            asked.remove(key, promised);
        }
    }

    private Found askOrKeep(Key key, @Nullable Kept kept) {
        long begun = ticker.read();
        try {
            Found standing = ask(key);
            known.put(key, new Kept(standing, begun, begun));
            return standing;
        } catch (DomainException unknown) {
            if (kept == null || ticker.read() - kept.asOf >= OUTLIVES.toNanos()) {
                throw unknown;
            }
            LOG.debug("{} is taken for what it was: {}", key, unknown.detail());
            return kept.found;
        }
    }

    private static Found await(CompletableFuture<Found> asked) {
        try {
            return asked.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof DomainException refusal) {
                throw refusal;
            }
            throw e;
        }
    }

    /** Asks again for all standings that were used lately. What is not answered is asked for by whoever needs it next. */
    void follow() {
        long now = ticker.read();
        List<Key> inUse = known.asMap().entrySet().stream()
                .filter(each -> now - each.getValue().used < IN_USE.toNanos())
                .map(Map.Entry::getKey)
                .toList();
        for (int first = 0; first < inUse.size(); first += AT_ONCE) {
            if (!follow(inUse.subList(first, Math.min(inUse.size(), first + AT_ONCE)))) {
                return;
            }
        }
    }

    private boolean follow(List<Key> some) {
        long begun = ticker.read();
        try {
            Map<String, Key> byName = new ConcurrentHashMap<>();
            some.forEach(key -> byName.put(key.name(), key));
            for (StandingsApi.Of each : all.ask(api -> api.standings(String.join(",", byName.keySet())))
                    .standings()) {
                Key key = byName.get(each.of());
                if (key != null) {
                    Found found = new Found(role(each.standing()), each.restrictions());
                    known.asMap()
                            .computeIfPresent(
                                    key, (_, kept) -> kept.asOf > begun ? kept : new Kept(found, begun, kept.used));
                }
            }
            return true;
        } catch (DomainException later) {
            LOG.debug("Standings are asked for one by one: {}", later.detail());
            return false;
        }
    }

    private Found ask(Key key) {
        try {
            StandingsApi.Answer answer = consortium.ask(api ->
                    api.standing(key.consortium().value(), key.organisation().value()));
            return new Found(role(answer.standing()), answer.restrictions());
        } catch (DomainException e) {
            throw unknown(key);
        }
    }

    private static Optional<Role> role(String standing) {
        return switch (standing) {
            case "secretariat" -> Optional.of(Role.SECRETARIAT);
            case "member" -> Optional.of(Role.MEMBER);
            case "observer", "suspended" -> Optional.of(Role.OBSERVER);
            case "invited" -> Optional.of(Role.INVITED);
            case "former" -> Optional.of(Role.FORMER);
            case "none" -> Optional.empty();
            default ->
                throw DomainException.unavailable(
                        "service-unavailable",
                        "The consortium service answered with a standing that is not known here.");
        };
    }

    private static DomainException unknown(Key key) {
        return DomainException.unavailable(
                "standing-unknown",
                "The consortium service does not say what standing " + key.organisation() + " has in "
                        + key.consortium() + "; nothing is assumed.");
    }

    private record Key(ConsortiumId consortium, OrganisationId organisation) {
        String name() {
            return consortium + "/" + organisation;
        }
    }

    /** What consortium-service says of an organisation. */
    private record Found(Optional<Role> role, Restrictions restrictions) {}

    /** An answer, from when it is at the latest, and when it was last used. */
    private static final class Kept {
        private final Found found;
        private final long asOf;
        private volatile long used;

        Kept(Found found, long asOf, long used) {
            this.found = found;
            this.asOf = asOf;
            this.used = used;
        }
    }
}
