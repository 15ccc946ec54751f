package io.consort.starter.test;

import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.web.Restrictions;
import io.consort.starter.web.Role;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Standings as a test gives them. */
final class GivenStandings {

    private final Map<String, Role> given = new ConcurrentHashMap<>();
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();
    private final Map<String, Restrictions> restricted = new ConcurrentHashMap<>();

    void give(String consortium, String organisation, Role role) {
        given.put(consortium + '/' + organisation, role);
    }

    void doNotSay(String consortium, String organisation) {
        unknown.add(consortium + '/' + organisation);
    }

    void restrict(String consortium, Restrictions restrictions) {
        restricted.put(consortium, restrictions);
    }

    Restrictions restrictions(ConsortiumId consortium) {
        return restricted.getOrDefault(consortium.value(), Restrictions.NONE);
    }

    Optional<Role> of(ConsortiumId consortium, OrganisationId organisation) {
        if (unknown.contains(consortium + "/" + organisation)) {
            throw DomainException.unavailable("standing-unknown", "It is not said what " + organisation + " is.");
        }
        return Optional.ofNullable(given.get(consortium + "/" + organisation));
    }
}
