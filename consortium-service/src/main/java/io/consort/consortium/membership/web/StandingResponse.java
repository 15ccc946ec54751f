package io.consort.consortium.membership.web;

import io.consort.consortium.membership.Standing;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.starter.web.Restrictions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation is to a consortium, and what the charter keeps from its hands.
 *
 * @param reserved acts that are done by resolution alone, by their full names; null where it has no standing
 * @param fourEyes acts that two people of the secretariat ask for; null where it has no standing
 */
record StandingResponse(
        Standing standing,
        @Nullable Set<String> reserved,
        @Nullable Set<String> fourEyes) {

    static StandingResponse of(OwnStandings standings, ConsortiumId consortium, OrganisationId organisation) {
        Standing standing = standings.standing(consortium, organisation);
        if (standing == Standing.NONE) {
            return new StandingResponse(standing, null, null);
        }
        Restrictions restrictions = standings.restrictions(consortium, organisation);
        return new StandingResponse(standing, restrictions.reserved(), restrictions.fourEyes());
    }
}
