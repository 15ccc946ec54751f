package io.consort.kernel.ledger;

import io.consort.kernel.identity.OrganisationId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom something in a ledger concerns: everyone who may read the ledger, or some organisations alone. That there is an entry,
 * of which type and since when, is for everyone; what it says is for its audience, for the consortium's office, and for the
 * platform's own services.
 */
public sealed interface Audience {

    /** Everyone who may read the ledger. */
    Audience EVERYONE = new Everyone();

    /** Some organisations; of none where only the consortium's office is concerned. */
    static Audience of(Collection<OrganisationId> organisations) {
        return new Organisations(Set.copyOf(organisations));
    }

    /** Whether an organisation is in it. */
    boolean includes(@Nullable OrganisationId organisation);

    /** The same audience and more organisations. */
    Audience and(Collection<OrganisationId> more);

    /** Everyone who may read the ledger. */
    record Everyone() implements Audience {
        @Override
        public boolean includes(@Nullable OrganisationId organisation) {
            return true;
        }

        @Override
        public Audience and(Collection<OrganisationId> more) {
            return this;
        }
    }

    /** Some organisations alone. */
    record Organisations(Set<OrganisationId> organisations) implements Audience {

        public Organisations {
            organisations = Set.copyOf(organisations);
        }

        @Override
        public boolean includes(@Nullable OrganisationId organisation) {
            return organisation != null && organisations.contains(organisation);
        }

        @Override
        public Audience and(Collection<OrganisationId> more) {
            Set<OrganisationId> all = new HashSet<>(organisations);
            all.addAll(more);
            return new Organisations(all);
        }
    }
}
