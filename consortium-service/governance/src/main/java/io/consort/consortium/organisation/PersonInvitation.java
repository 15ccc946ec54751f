package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;
import java.time.Duration;
import java.time.Instant;

/**
 * An invitation of a person that nobody has answered.
 *
 * @param administrator whether the person is to administer the organisation
 * @param at since when
 */
public record PersonInvitation(InvitationId id, OrganisationId organisation, boolean administrator, Instant at) {

    /** How long it stands. */
    public static final Duration STANDS = Duration.ofDays(30);

    /** From when on nobody can accept it. */
    public Instant until() {
        return at.plus(STANDS);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until());
    }
}
