package io.consort.ipledger.licence;

import io.consort.ipledger.Mandate;
import io.consort.ipledger.right.Right;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/** Who speaks under a right: who granted it and who holds it, each for itself, and nobody in its place. */
final class Parties {

    private Parties() {}

    /**
     * The party that speaks.
     *
     * @throws DomainException FORBIDDEN where the actor acts for neither
     */
    static OrganisationId speaker(Right right, Context context) {
        return Mandate.speaker(
                context,
                List.of(right.grantor(), right.holder())::contains,
                "not-your-word",
                "What happens under " + right.id() + " is said by " + right.grantor() + " and by " + right.holder()
                        + ", each for itself.");
    }

    /** In what right it speaks. */
    static Authority authority(Right right, OrganisationId speaker) {
        return Authority.of(
                speaker.equals(right.holder())
                        ? Capacity.BENEFICIARY
                        : right.grant().capacity(),
                speaker);
    }
}
