package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumState;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;

/** The membership that something is decided about. */
final class Belonging {

    private Belonging() {}

    /**
     * The last membership of an organisation, which has not ended.
     *
     * @throws DomainException REFUSED {@code not-a-member}
     */
    static Membership require(ConsortiumState state, OrganisationId organisation, LocalDate today) {
        return Members.of(state)
                .find(organisation)
                .flatMap(Participation::last)
                .filter(last -> !last.hasEndedBy(today))
                .orElseThrow(() -> DomainException.refused("not-a-member", organisation + " is not a member."));
    }
}
