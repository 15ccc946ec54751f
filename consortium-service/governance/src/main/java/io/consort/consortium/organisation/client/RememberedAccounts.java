package io.consort.consortium.organisation.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.consort.consortium.organisation.Account;
import io.consort.consortium.organisation.Accounts;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Accounts as they were said to be, in memory alone. An answer is used for two minutes, so that whoever is erased at the provider is called by their
 * name for two minutes more at most. A failure is not kept.
 */
public final class RememberedAccounts implements Accounts {

    private static final Duration FRESH = Duration.ofMinutes(2);
    private static final long MOST = 10_000;

    private final Accounts accounts;
    private final Cache<PersonId, Optional<Account>> found;
    private final Cache<PersonId, Set<OrganisationId>> organisations;

    public RememberedAccounts(Accounts accounts, Ticker ticker) {
        this.accounts = accounts;
        this.found = cache(ticker);
        this.organisations = cache(ticker);
    }

    private static <V> Cache<PersonId, V> cache(Ticker ticker) {
        return Caffeine.newBuilder()
                .expireAfterWrite(FRESH)
                .maximumSize(MOST)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    @Override
    public Map<PersonId, Optional<Account>> find(Set<PersonId> people) {
        return found.getAll(people, unknown -> accounts.find(Set.copyOf(unknown)));
    }

    @Override
    public Map<PersonId, Set<OrganisationId>> organisations(Set<PersonId> people) {
        return organisations.getAll(people, unknown -> accounts.organisations(Set.copyOf(unknown)));
    }
}
