package io.consort.kernel.ledger;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
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
        return new Concerned(concerned, person -> false);
    }

    /** That person alone, whatever organisation it acts for. */
    static Audience of(PersonId person) {
        return new Concerned(organisation -> false, person::equals);
    }

    /** Whether an organisation is in it; who acts for none is in what is for everyone. */
    boolean includes(@Nullable OrganisationId organisation);

    /** Whether who acts is in it: for an organisation that is, or as a person who is. */
    boolean concerns(Actor actor);

    /** The same audience and more organisations. */
    Audience or(Predicate<OrganisationId> more);

    /** The same audience and more people. */
    Audience orPerson(Predicate<PersonId> more);

    /** Everyone who may read the ledger. */
    record Everyone() implements Audience {
        @Override
        public boolean includes(@Nullable OrganisationId organisation) {
            return true;
        }

        @Override
        public boolean concerns(Actor actor) {
            return true;
        }

        @Override
        public Audience orPerson(Predicate<PersonId> more) {
            return this;
        }

        @Override
        public Audience or(Predicate<OrganisationId> more) {
            return new EveryoneAnd(more);
        }
    }

    /**
     * Everyone who may read the ledger, and some organisations also when they no longer may.
     *
     * @param named which
     */
    record EveryoneAnd(Predicate<OrganisationId> named) implements Audience {
        @Override
        public boolean includes(@Nullable OrganisationId organisation) {
            return true;
        }

        @Override
        public boolean concerns(Actor actor) {
            return true;
        }

        @Override
        public Audience orPerson(Predicate<PersonId> more) {
            return this;
        }

        @Override
        public Audience or(Predicate<OrganisationId> more) {
            return new EveryoneAnd(named.or(more));
        }
    }

    /** Everyone who may read the ledger, and everyone who once could. */
    record EveryoneEver() implements Audience {
        @Override
        public boolean includes(@Nullable OrganisationId organisation) {
            return true;
        }

        @Override
        public boolean concerns(Actor actor) {
            return true;
        }

        @Override
        public Audience orPerson(Predicate<PersonId> more) {
            return this;
        }

        @Override
        public Audience or(Predicate<OrganisationId> more) {
            return this;
        }
    }

    /**
     * Some organisations alone, and some people. Rules and not sets, since of many who are concerned only one is asked for.
     *
     * @param rule which organisations
     * @param people which people, whatever organisation they act for
     */
    record Concerned(Predicate<OrganisationId> rule, Predicate<PersonId> people) implements Audience {
        @Override
        public boolean includes(@Nullable OrganisationId organisation) {
            return organisation != null && rule.test(organisation);
        }

        @Override
        public boolean concerns(Actor actor) {
            return includes(actor.organisationOrNull()) || people.test(actor.person());
        }

        @Override
        public Audience or(Predicate<OrganisationId> more) {
            return new Concerned(rule.or(more), people);
        }

        @Override
        public Audience orPerson(Predicate<PersonId> more) {
            return new Concerned(rule, people.or(more));
        }
    }
}
