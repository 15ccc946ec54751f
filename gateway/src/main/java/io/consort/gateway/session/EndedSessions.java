package io.consort.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Sessions that ended while the access tokens in their cookies still live: by sign-out here, or because the provider says so. They are
 * remembered for as long as such a token may live, since after that the provider renews none. Elsewhere in the installation that time
 * is the bound.
 */
@Component
final class EndedSessions {

    private static final int MOST = 50_000;

    private final Cache<String, Instant> ended = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Session.LONGEST)
            .build();
    private final Clock clock;

    EndedSessions(Clock clock) {
        this.clock = clock;
    }

    void end(Session session) {
        ended.put("id " + session.id(), clock.instant());
    }

    /** Ends what was begun until now in a session of the provider's. */
    void endProvidersSession(String sid) {
        ended.put("sid " + sid, clock.instant());
    }

    /** Ends what a person has begun until now. */
    void endAllOf(String person) {
        ended.put("sub " + person, clock.instant());
    }

    boolean contains(Session session) {
        return ended.getIfPresent("id " + session.id()) != null
                || isBefore(session, "sid " + session.providersSession())
                || isBefore(session, "sub " + session.person());
    }

    private boolean isBefore(Session session, String end) {
        var at = ended.getIfPresent(end);
        return at != null && !session.begun().isAfter(at);
    }
}
