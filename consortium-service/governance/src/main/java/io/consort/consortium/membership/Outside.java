package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumState;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;

/** Who is no member and not about to become one, and so may be asked in. */
public final class Outside {

    private Outside() {}

    /**
     * Sees that an organisation is no member, now or from a later day on, and has no invitation that it could accept.
     *
     * @throws DomainException CONFLICT {@code already-invited}, {@code already-member}
     */
    public static void require(ConsortiumState state, OrganisationId organisation, LocalDate today) {
        Members.of(state).find(organisation).ifPresent(before -> {
            before.open(today).ifPresent(open -> {
                throw DomainException.conflict(
                        "already-invited",
                        organisation + " was invited to the class " + open.membershipClass() + " on " + open.invitedOn()
                                + "; that invitation is open.");
            });
            before.last().filter(last -> !last.hasEndedBy(today)).ifPresent(last -> {
                throw DomainException.conflict(
                        "already-member",
                        organisation + " is a member of the class " + last.membershipClass() + " from " + last.from()
                                + ".");
            });
        });
    }
}
