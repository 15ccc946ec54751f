package io.consort.talent.agreement;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/** Sees that whoever signs is a party. Nobody signs for another, not the secretariat either. */
final class Party {

    private Party() {}

    static OrganisationId require(Actor actor, List<OrganisationId> parties) {
        return actor.organisation()
                .filter(parties::contains)
                .orElseThrow(() -> DomainException.forbidden(
                        "not-a-party",
                        "The agreement is between " + parties.getFirst() + " and " + parties.getLast()
                                + "; only someone who acts for one of them can sign it."));
    }
}
