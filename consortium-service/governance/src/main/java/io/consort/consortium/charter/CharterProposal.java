package io.consort.consortium.charter;

import io.consort.consortium.charter.CharterEvent.CharterProposed;
import io.consort.kernel.identity.OrganisationId;
import java.time.Instant;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * A next version of a charter that all members are asked to agree to.
 *
 * @param amends the version that was in force when it was proposed
 * @param proposed when
 * @param consents who has agreed
 */
public record CharterProposal(
        int number, int amends, CharterDraft draft, Instant proposed, PSet<OrganisationId> consents) {

    static CharterProposal of(CharterProposed event, Instant proposed) {
        return new CharterProposal(event.proposal(), event.amends(), event.draft(), proposed, HashTreePSet.empty());
    }

    /** Its name in entries, and the end of its address. */
    public static String subject(int number) {
        return "charter/proposals/" + number;
    }

    CharterProposal with(OrganisationId consent) {
        return new CharterProposal(number, amends, draft, proposed, consents.plus(consent));
    }
}
