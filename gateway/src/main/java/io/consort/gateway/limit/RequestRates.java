package io.consort.gateway.limit;

import io.consort.gateway.identity.Guarded;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Counts each request against one budget of whoever makes it. It holds for this process: with several gateways a caller has as
 * many buckets, which protects the services just as well and needs no shared store.
 */
@Component
public final class RequestRates {

    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    private final RequestMatcher atSignIn = PATHS.matcher("/login/**");
    private final RequestMatcher atTheBallotBox = PATHS.matcher(HttpMethod.POST, Guarded.BALLOTS);
    private final RequestMatcher atSignOut = PATHS.matcher("/backchannel-logout");
    private final Addresses addresses;
    private final Buckets partners;
    private final Buckets people;
    private final Buckets visitors;
    private final Buckets signIns;
    private final Buckets ballots;

    RequestRates(LimitProperties properties) {
        this.addresses = new Addresses(properties);
        this.partners = new Buckets(properties.partners());
        this.people = new Buckets(properties.people());
        this.visitors = new Buckets(properties.visitors());
        this.signIns = new Buckets(properties.signIns());
        this.ballots = new Buckets(properties.ballots());
    }

    /** Counts a request that a bearer token came with, by the token's subject. */
    public void countPartner(String subject) {
        partners.take(subject);
    }

    /** Counts a request of a browser session, by the person. */
    public void countPerson(String subject) {
        people.take(subject);
    }

    /** Counts a request of somebody who is not known, by address and by what is asked for. */
    public void countVisitor(HttpServletRequest request) {
        budget(request).take(addresses.of(request));
    }

    /** Whoever answers for the address of a request that nobody signed, as one word. */
    public String visitor(HttpServletRequest request) {
        return addresses.of(request).toString();
    }

    /** The identity provider reports many sign-outs at once: it asks as much as a partner does, at an address of its own. */
    private Buckets budget(HttpServletRequest request) {
        if (atSignIn.matches(request)) {
            return signIns;
        }
        if (atTheBallotBox.matches(request)) {
            return ballots;
        }
        return atSignOut.matches(request) ? partners : visitors;
    }
}
