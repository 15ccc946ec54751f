package io.consort.kernel.ledger;

import io.consort.kernel.identity.OrganisationId;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whom something in a ledger concerns: everyone who may read the ledger, or some organisations alone. That there is an entry,
 * of which type and since when, is for everyone; what it says is for its audience, for the consortium's office, and for the
 * platform's own services.
 */
public sealed interface Audience {

    /** Everyone who may read the ledger. */
    Audience EVERYONE = new Everyone();

    /** Everyone who may read the ledger, and everyone who once could: for what tells why it goes on no longer. */
    Audience EVERYONE_EVER = new EveryoneEver();

    /** Those organisations alone. */
    static Audience of(Predicate<OrganisationId> concerned) {
        return new Concerned(concerned);
    }

    /** Whether an organisation is in it; who acts for none is in what is for everyone. */
    boolean includes(@Nullable OrganisationId organisation);

    /** The same audience and more organisations. */
    Audience or(Predicate<OrganisationId> more);

    /** Everyone who may read the ledger. */
    record Everyone() implements Audience {
        @Override
        public boolean includes(@Nullable OrganisationId organisation) {
            return true;
        }

        @Override
        public Audience or(Predicate<OrganisationId> more) {
            return this;
        }
    }

    /** Everyone who may read the ledger, and everyone who once could. */
    record EveryoneEver() implements Audience {
        @Override
        public boolean includes(@Nullable OrganisationId organisation) {
            return true;
        }

        @Override
        public Audience or(Predicate<OrganisationId> more) {
            return this;
        }
    }

    /** Some organisations alone. A rule and not a set, since of many who are concerned only one is asked for. */
    record Concerned(Predicate<OrganisationId> rule) implements Audience {
        @Override
        public boolean includes(@Nullable OrganisationId organisation) {
            return organisation != null && rule.test(organisation);
        }

        @Override
        public Audience or(Predicate<OrganisationId> more) {
            return new Concerned(rule.or(more));
        }
    }
}
