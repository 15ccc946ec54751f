package io.consort.starter.test;

import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.starter.web.Role;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Standings as a test gives them. */
final class GivenStandings {

    private final Map<String, Role> given = new ConcurrentHashMap<>();

    void give(String consortium, String organisation, Role role) {
        given.put(consortium + '/' + organisation, role);
    }

    Optional<Role> of(ConsortiumId consortium, OrganisationId organisation) {
        return Optional.ofNullable(given.get(consortium + "/" + organisation));
    }
}
