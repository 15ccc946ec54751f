package io.consort.ipledger.confirmation;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;

/** The rule for who confirms: whoever is bound, for itself alone. */
final class Speaker {

    private Speaker() {}

    /**
     * The organisation that speaks.
     *
     * @throws DomainException FORBIDDEN where the actor acts for none
     */
    static OrganisationId of(Context context) {
        return context.actor()
                .organisation()
                .orElseThrow(() -> new DomainException(
                        Kind.FORBIDDEN,
                        "not-your-word",
                        "An organisation confirms what binds it, and you act for none."));
    }

    static Authority authority(Context context) {
        return Authority.of(Authority.Capacity.OWNER, of(context));
    }
}
