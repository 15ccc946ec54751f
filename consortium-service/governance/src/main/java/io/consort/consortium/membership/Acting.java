package io.consort.consortium.membership;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;

/** For whom a decision is taken that only an organisation itself can take. */
public final class Acting {

    private Acting() {}

    /**
     * The organisation that the actor acts for.
     *
     * @throws DomainException FORBIDDEN {@code no-organisation} when it acts for none
     */
    public static OrganisationId organisation(Context context) {
        return context.actor()
                .organisation()
                .orElseThrow(() -> DomainException.forbidden(
                        "no-organisation",
                        "Only an organisation itself can do this, and this request is made for none."));
    }
}
