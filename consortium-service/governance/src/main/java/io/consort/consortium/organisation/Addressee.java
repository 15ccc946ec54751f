package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whom an invitation is for: what no entry says of it.
 *
 * @param account the person's pseudonym; null where the address is somebody's user name and nobody's address, so that nobody can
 *     accept
 * @param address as it was typed; null once the person has answered
 * @param until when all this is forgotten
 */
public record Addressee(
        InvitationId invitation,
        OrganisationId organisation,
        @Nullable PersonId account,
        @Nullable MailAddress address,
        Instant until) {

    @Override
    public String toString() {
        return "(addressee of " + invitation + ")";
    }
}
