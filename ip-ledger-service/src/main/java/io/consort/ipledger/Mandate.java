package io.consort.ipledger;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Context;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * For whom an actor may decide. It follows from the standing of the actor's organisation in the consortium, which the domain
 * cannot see, so commands that depend on it carry it.
 */
public enum Mandate {
    /** For the actor's own organisation alone. */
    OWN,
    /** For every member: the secretariat's mandate. */
    CONSORTIUM;

    /**
     * On what the actor decides what is for any of some organisations to decide: the right of its own organisation, where that is one of them;
     * else the secretariat's mandate for them. Empty where it may not, and where there is no such organisation.
     *
     * @param capacity as what it is for them to decide
     */
    public Optional<Authority> over(Context context, Capacity capacity, Collection<OrganisationId> holders) {
        return context.actor()
                .organisation()
                .filter(holders::contains)
                .map(own -> Authority.of(capacity, own))
                .or(() -> holders.isEmpty() ? Optional.empty() : office(context));
    }

    /** The same, for what is for one organisation to decide. */
    public Optional<Authority> over(Context context, Capacity capacity, OrganisationId holder) {
        return over(context, capacity, List.of(holder));
    }

    /** On what the secretariat decides; empty where the actor is not the secretariat. */
    public Optional<Authority> office(Context context) {
        return this == OWN
                ? Optional.empty()
                : Optional.of(context.actor()
                        .organisation()
                        .map(own -> Authority.of(Capacity.SECRETARIAT, own))
                        .orElseGet(context::authority));
    }
}
