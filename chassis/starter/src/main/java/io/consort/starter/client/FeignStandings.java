package io.consort.starter.client;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.web.Role;
import io.consort.starter.web.Standings;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Standings as consortium-service knows them. An answer is used for five seconds, so a member that leaves is shut out five
 * seconds later at most. A member that is suspended looks on as observers do. Requests that need the same answer wait for one question. A failure is not kept, and never read as a
 * standing or as none.
 */
final class FeignStandings implements Standings {

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final long MOST = 100_000;

    private final ServiceClient<StandingsApi> consortium;
    private final AsyncCache<Key, Optional<Role>> known;

    FeignStandings(ServiceClient<StandingsApi> consortium, Ticker ticker) {
        this.consortium = consortium;
        this.known = Caffeine.newBuilder()
                .expireAfterWrite(FRESH)
                .maximumSize(MOST)
                .ticker(ticker)
                .executor(Runnable::run)
                .buildAsync();
    }

    @Override
    public Optional<Role> of(ConsortiumId consortium, OrganisationId organisation) {
        Key key = new Key(consortium, organisation);
        CompletableFuture<Optional<Role>> mine = new CompletableFuture<>();
        CompletableFuture<Optional<Role>> asked = known.asMap().putIfAbsent(key, mine);
        return asked == null ? answer(key, mine) : await(asked);
    }

    private Optional<Role> answer(Key key, CompletableFuture<Optional<Role>> promised) {
        try {
            Optional<Role> standing = ask(key);
            promised.complete(standing);
            return standing;
        } catch (RuntimeException | Error e) {
            promised.completeExceptionally(e);
            throw e;
        }
    }

    private static Optional<Role> await(CompletableFuture<Optional<Role>> asked) {
        try {
            return asked.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof DomainException refusal) {
                throw refusal;
            }
            throw e;
        }
    }

    private Optional<Role> ask(Key key) {
        try {
            return role(consortium
                    .ask(api -> api.standing(
                            key.consortium().value(), key.organisation().value()))
                    .standing());
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

    private record Key(ConsortiumId consortium, OrganisationId organisation) {}
}
